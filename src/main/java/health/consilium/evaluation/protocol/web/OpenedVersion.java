package health.consilium.evaluation.protocol.web;

import health.consilium.evaluation.ProtocolUse.Count;
import health.consilium.evaluation.protocol.Changes;
import health.consilium.evaluation.protocol.ProtocolVersion;
import health.consilium.evaluation.protocol.ProtocolVersion.Validity;
import health.consilium.evaluation.protocol.ShownVersion;
import health.consilium.evaluation.protocol.Standing;
import health.consilium.evaluation.protocol.paper.Criterion;
import health.consilium.evaluation.protocol.paper.Protocol;
import health.consilium.evaluation.protocol.web.ProtocolWords.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** One version of a protocol, opened beside the list. */
public final class OpenedVersion {

  private final ProtocolVersion version;
  private final ProtocolWords words;
  private final Map<String, Count> use;
  private final Function<UUID, String> names;

  OpenedVersion(
      ProtocolVersion version,
      ProtocolWords words,
      Map<String, Count> use,
      Function<UUID, String> names) {
    this.version = version;
    this.words = words;
    this.use = use;
    this.names = names;
  }

  /** A version in the table of versions. */
  public record Row(String number, Tag tag, String days, String by, String kept, boolean opened) {}

  /** What reads otherwise than in the version before; what was not there is "". */
  public record Difference(String what, String before, String after) {}

  public List<Row> getVersions() {
    return words.shelf().of(getProtocol().id()).stream().map(this::row).toList();
  }

  private Row row(ProtocolVersion other) {
    String number = other.protocol().number().value();
    Count count = use.getOrDefault(number, Count.NONE);
    return new Row(
        number,
        words.tag(other),
        words.days(other.validity()),
        other.approved().isPresent() || other.withdrawn().isPresent()
            ? words.about(other)
            : filed(other),
        words.tell("use", count.open(), count.signed()),
        other.equals(version));
  }

  private String filed(ProtocolVersion other) {
    UUID by = other.filed().by();
    String who = by == null ? words.tell("shipped") : names.apply(by);
    return who + words.texts().say("review.comma") + words.date(other.filed().at());
  }

  /** The number of the version that it is compared with; empty for the first. */
  public String getBefore() {
    return words
        .shelf()
        .before(version)
        .map(before -> before.protocol().number().value())
        .orElse("");
  }

  public List<Difference> getDifferences() {
    return words
        .shelf()
        .before(version)
        .map(before -> Changes.between(before.protocol(), version.protocol()))
        .map(this::differences)
        .orElse(List.of());
  }

  private List<Difference> differences(Changes changes) {
    Stream<Difference> words =
        changes.words().stream().map(change -> difference(field(change), change));
    Stream<Difference> asked =
        changes.changed().stream()
            .flatMap(
                changed ->
                    changed.changes().stream()
                        .map(
                            change ->
                                difference(
                                    changed.criterion().id() + " " + field(change), change)));
    Stream<Difference> added =
        changes.added().stream()
            .map(criterion -> new Difference(criterion.id(), "", question(criterion)));
    Stream<Difference> removed =
        changes.removed().stream()
            .map(criterion -> new Difference(criterion.id(), question(criterion), ""));
    return Stream.of(words, asked, added, removed).flatMap(each -> each).toList();
  }

  private static Difference difference(String what, Changes.Change change) {
    return new Difference(what, change.before(), change.after());
  }

  private String field(Changes.Change change) {
    return words.tell("field." + change.field());
  }

  private String question(Criterion criterion) {
    return criterion.question(words.language().getCode());
  }

  public Protocol getProtocol() {
    return version.protocol();
  }

  public String getTitle() {
    return getProtocol().title(words.language().getCode());
  }

  public Tag getTag() {
    return words.tag(version);
  }

  public String getAbout() {
    return words.about(version);
  }

  public String getDays() {
    return words.days(version.validity());
  }

  /** What a decision about it carries. */
  public String getShown() {
    return ShownVersion.of(version).carried();
  }

  Validity getValidity() {
    return version.validity();
  }

  public String getSources() {
    return String.join(", ", getProtocol().indication().sources());
  }

  public String getCriteria() {
    return words.tell(
        "criteria.count",
        getProtocol().approvedIndication().size(),
        getProtocol().benefitRisk().size());
  }

  public String getUse() {
    Count count = use.getOrDefault(getProtocol().number().value(), Count.NONE);
    return words.tell("use", count.open(), count.signed());
  }

  public boolean isApprovable() {
    return version.approved().isEmpty()
        && version.withdrawn().isEmpty()
        && !getProtocol().indication().doubtful();
  }

  /** Nobody could confirm its wording; a version that says where it stands has to be brought in. */
  public boolean isUnconfirmed() {
    return version.withdrawn().isEmpty() && getProtocol().indication().doubtful();
  }

  public boolean isHoldable() {
    return version.approved().isPresent() && version.withdrawn().isEmpty();
  }

  public boolean isWithdrawable() {
    return words.standing(version) != Standing.WITHDRAWN;
  }
}
