package health.consilium.records.completeness;

import health.consilium.records.MedicalRecord;
import health.consilium.records.RecordGuide;
import health.consilium.records.RecordKind;
import health.consilium.records.SafeCopyState;
import health.consilium.referral.Disease;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is missing of a referral's records. It travels with the referral and never stops it. */
public record GapList(List<Gap> gaps) {

  /** Every kind that is not there, as the office, the reviewer and the letter see it. */
  public static GapList of(
      Map<RecordKind, Availability> said, List<MedicalRecord> records, Disease disease) {
    return new GapList(
        EnumSet.complementOf(EnumSet.of(RecordKind.OTHER)).stream()
            .flatMap(kind -> gapIn(kind, said, records, disease).stream())
            .toList());
  }

  /** With the kinds that are there, but not as they should be; what is in it already stays. */
  GapList with(Gap.Reason reason, Set<RecordKind> kinds, Disease disease) {
    RecordGuide guide = RecordGuide.get();
    Stream<Gap> incomplete =
        kinds.stream()
            .filter(kind -> kind != RecordKind.OTHER)
            .filter(kind -> gaps.stream().noneMatch(gap -> gap.kind() == kind))
            .map(
                kind -> new Gap(kind, reason, guide.isNeeded(kind), guide.elements(kind, disease)));
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

  public boolean isEmpty() {
    return gaps.isEmpty();
  }

  private static Optional<Gap> gapIn(
      RecordKind kind,
      Map<RecordKind, Availability> said,
      List<MedicalRecord> records,
      Disease disease) {
    RecordGuide guide = RecordGuide.get();
    return reason(kind, said, records)
        .map(reason -> new Gap(kind, reason, guide.isNeeded(kind), guide.elements(kind, disease)));
  }

  private static Optional<Gap.Reason> reason(
      RecordKind kind, Map<RecordKind, Availability> said, List<MedicalRecord> records) {
    List<MedicalRecord> there = records.stream().filter(r -> r.kind() == kind).toList();
    Set<SafeCopyState> readable =
        EnumSet.of(SafeCopyState.READY, SafeCopyState.WAITING, SafeCopyState.UNCHECKED);
    if (there.stream().anyMatch(record -> readable.contains(record.safeCopy()))) {
      return Optional.empty();
    }
    if (!there.isEmpty()) {
      return Optional.of(Gap.Reason.UNREADABLE);
    }
    Availability word = said.get(kind);
    return Optional.of(word == null ? Gap.Reason.NOT_SAID : reason(word));
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
