package health.consilium.evaluation.protocol.web;

import health.consilium.evaluation.protocol.ProtocolVersion;
import health.consilium.evaluation.protocol.paper.Protocol;
import health.consilium.evaluation.protocol.web.ProtocolWords.Tag;
import java.util.regex.Pattern;

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

  private static final Pattern MORE = Pattern.compile(" [-(]");

  static ProtocolLine of(ProtocolVersion version, ProtocolWords words, String selected) {
    Protocol protocol = version.protocol();
    return new ProtocolLine(
        protocol.id(),
        protocol.title(words.language().getCode()),
        words.texts().say("evaluation.disease." + protocol.disease()),
        inShort(protocol.jurisdiction()),
        protocol.number().value(),
        words.tag(version),
        words.about(version),
        inShort(protocol.indication().lastChecked()),
        inShort(protocol.indication().confidence()),
        protocol.indication().doubtful(),
        protocol.id().equals(selected));
  }

  /** Without what a paper adds to it; all of it stands beside the list. */
  private static String inShort(String text) {
    return MORE.split(text, 2)[0];
  }
}
