package health.consilium.evaluation.web;

import health.consilium.evaluation.Room;
import health.consilium.evaluation.protocol.ProtocolVersion;
import health.consilium.evaluation.protocol.paper.Protocol;
import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The protocols among which a reviewer chooses, one version of each. */
record ProtocolMenu(Room room, Language language) {

  /** A protocol that may be chosen. */
  public record Choice(String id, String title, String about, boolean chosen, boolean fits) {}

  /** For the illness, and what is chosen. */
  List<Choice> fitting() {
    return choices().filter(choice -> choice.fits() || choice.chosen()).toList();
  }

  /** For other illnesses; to be found, but not in the way. */
  List<Choice> others() {
    return choices().filter(choice -> !choice.fits() && !choice.chosen()).toList();
  }

  private Stream<Choice> choices() {
    List<ProtocolVersion> chosen = room.evaluation().versions();
    Map<String, ProtocolVersion> versions = new LinkedHashMap<>();
    Stream.concat(chosen.stream(), room.offered().stream())
        .forEach(version -> versions.putIfAbsent(version.protocol().id(), version));
    return versions.values().stream().map(version -> choice(version, chosen.contains(version)));
  }

  private Choice choice(ProtocolVersion version, boolean chosen) {
    Protocol protocol = version.protocol();
    return new Choice(
        protocol.id(),
        protocol.title(language.getCode()),
        about(version),
        chosen,
        protocol.disease() == room.disease());
  }

  private String about(ProtocolVersion version) {
    var texts = Texts.of(language);
    List<String> about = new ArrayList<>();
    about.add(version.protocol().jurisdiction());
    about.add(texts.say("review.criteria.version", version.protocol().number()));
    if (room.evaluation().isDraft(version)) {
      about.add(texts.say("review.criteria.draft"));
    }
    if (version.protocol().referenceOnly()) {
      about.add(texts.say("review.criteria.reference"));
    }
    return String.join(texts.say("review.comma"), about);
  }
}
