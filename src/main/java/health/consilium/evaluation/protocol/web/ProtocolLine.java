package health.consilium.evaluation.protocol.web;

import health.consilium.evaluation.protocol.Protocol;
import health.consilium.evaluation.protocol.ProtocolVersion;
import health.consilium.evaluation.protocol.web.ProtocolWords.Tag;

/** One protocol in the list, by its version in use, else by its newest. */
public record ProtocolLine(
    String id,
    String title,
    String illness,
    String jurisdiction,
    String number,
    Tag tag,
    String about,
    String checked,
    String confidence,
    boolean doubtful,
    boolean selected) {

  static ProtocolLine of(ProtocolVersion version, ProtocolWords words, String selected) {
    Protocol protocol = version.protocol();
    return new ProtocolLine(
        protocol.id(),
        protocol.title(words.language().getCode()),
        words.texts().say("evaluation.disease." + protocol.disease()),
        protocol.jurisdiction(),
        protocol.number().value(),
        words.tag(version),
        words.about(version),
        protocol.indication().lastChecked(),
        protocol.indication().confidence(),
        protocol.indication().doubtful(),
        protocol.id().equals(selected));
  }
}
