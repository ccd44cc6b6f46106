package health.consilium.evaluation.protocol.web;

import health.consilium.evaluation.protocol.ProtocolVersion;
import health.consilium.evaluation.protocol.Standing;
import health.consilium.referral.Disease;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The protocols that are listed, and by what they are narrowed down. */
public final class ProtocolList {

  private final ProtocolWords words;
  private final String opened;
  private final String illness;
  private final String state;

  ProtocolList(ProtocolWords words, String opened, String illness, String state) {
    this.words = words;
    this.opened = opened;
    this.illness = illness;
    this.state = state;
  }

  /** Something to narrow the list down by. */
  public record Option(String value, String label, boolean chosen) {}

  public List<ProtocolLine> getLines() {
    return shown()
        .filter(version -> illness.isEmpty() || illness.equals(disease(version)))
        .filter(version -> state.isEmpty() || state.equals(standing(version)))
        .map(version -> ProtocolLine.of(version, words, opened))
        .toList();
  }

  /** Of each protocol the version in use, else the newest. */
  private Stream<ProtocolVersion> shown() {
    return words.shelf().byProtocol().keySet().stream()
        .map(
            id ->
                words
                    .shelf()
                    .offered(id, words.today())
                    .orElseGet(() -> words.shelf().of(id).getFirst()));
  }

  public List<Option> getIllnesses() {
    return Arrays.stream(Disease.values())
        .map(Disease::name)
        .filter(
            name ->
                words.shelf().versions().stream()
                    .anyMatch(version -> name.equals(disease(version))))
        .map(
            name ->
                new Option(
                    name, words.texts().say("evaluation.disease." + name), name.equals(illness)))
        .toList();
  }

  public List<Option> getStates() {
    return Arrays.stream(Standing.values())
        .map(Standing::name)
        .map(name -> new Option(name, words.tell("standing." + name), name.equals(state)))
        .toList();
  }

  public String getSub() {
    return words.tell("sub", words.shelf().byProtocol().size());
  }

  /** The part of an address that keeps the list as it is. */
  public String getNarrowed() {
    return "&illness=%s&state=%s".formatted(known(getIllnesses()), known(getStates()));
  }

  private static String known(List<Option> options) {
    return options.stream().filter(Option::chosen).map(Option::value).findFirst().orElse("");
  }

  private static String disease(ProtocolVersion version) {
    return version.protocol().disease().name();
  }

  private String standing(ProtocolVersion version) {
    return words.standing(version).name();
  }
}
