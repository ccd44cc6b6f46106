package health.consilium.records.completeness;

import health.consilium.records.MedicalRecord;
import health.consilium.records.RecordGuide;
import health.consilium.records.RecordKind;
import health.consilium.records.SafeCopyState;
import health.consilium.referral.Disease;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is missing of a referral's records. It travels with the referral and never stops it. */
public record GapList(List<Gap> gaps) {

  /** Every kind that is not there, as the office, the reviewer and the letter see it. */
  public static GapList of(
      Map<RecordKind, Availability> said, List<MedicalRecord> records, Disease disease) {
    Map<RecordKind, Set<SafeCopyState>> copies = new EnumMap<>(RecordKind.class);
    records.forEach(
        record ->
            copies
                .computeIfAbsent(record.kind(), kind -> EnumSet.noneOf(SafeCopyState.class))
                .add(record.safeCopy()));
    return ofCopies(said, copies, disease);
  }

  /** The same, by how far the files of each kind are on their way. */
  static GapList ofCopies(
      Map<RecordKind, Availability> said,
      Map<RecordKind, Set<SafeCopyState>> copies,
      Disease disease) {
    return new GapList(
        EnumSet.complementOf(EnumSet.of(RecordKind.OTHER)).stream()
            .flatMap(
                kind ->
                    reason(said.get(kind), copies.getOrDefault(kind, Set.of()))
                        .map(reason -> gap(kind, reason, disease))
                        .stream())
            .toList());
  }

  private static Gap gap(RecordKind kind, Gap.Reason reason, Disease disease) {
    RecordGuide guide = RecordGuide.get();
    return new Gap(kind, reason, guide.isNeeded(kind), guide.elements(kind, disease));
  }

  /** With the kinds that are there, but not as they should be; what is in it already stays. */
  GapList with(Gap.Reason reason, Set<RecordKind> kinds, Disease disease) {
    Stream<Gap> incomplete =
        kinds.stream()
            .filter(kind -> kind != RecordKind.OTHER)
            .filter(kind -> gaps.stream().noneMatch(gap -> gap.kind() == kind))
            .map(kind -> gap(kind, reason, disease));
    return new GapList(
        Stream.concat(gaps.stream(), incomplete).sorted(Comparator.comparing(Gap::kind)).toList());
  }

  /** Without the kinds that not every referral needs and of which the patient said nothing. */
  public GapList forThePatient() {
    return new GapList(
        gaps.stream().filter(gap -> gap.needed() || gap.reason() != Gap.Reason.NOT_SAID).toList());
  }

  /** Those without which the opinion may change, in the order of the slots. */
  public List<Gap> needed() {
    return gaps.stream().filter(Gap::needed).toList();
  }

  /** Those the patient can still close. */
  public List<Gap> open() {
    return gaps.stream().filter(Gap::isOpen).toList();
  }

  /** How many of them were asked for and are on their way. */
  public int asked() {
    return (int) gaps.stream().filter(gap -> gap.reason() == Gap.Reason.ASKED).count();
  }

  public boolean isEmpty() {
    return gaps.isEmpty();
  }

  private static Optional<Gap.Reason> reason(
      @Nullable Availability said, Set<SafeCopyState> copies) {
    Set<SafeCopyState> readable =
        EnumSet.of(SafeCopyState.READY, SafeCopyState.WAITING, SafeCopyState.UNCHECKED);
    if (copies.stream().anyMatch(readable::contains)) {
      return Optional.empty();
    }
    if (!copies.isEmpty()) {
      return Optional.of(Gap.Reason.UNREADABLE);
    }
    return Optional.of(said == null ? Gap.Reason.NOT_SAID : reason(said));
  }

  private static Gap.Reason reason(Availability said) {
    return switch (said) {
      case HAVE -> Gap.Reason.NOT_YET_SENT;
      case ASKED -> Gap.Reason.ASKED;
      case NEVER_DONE -> Gap.Reason.NEVER_DONE;
      case CANNOT_GET -> Gap.Reason.CANNOT_GET;
    };
  }
}
