package health.consilium.letter;

import health.consilium.evaluation.CitationField;
import health.consilium.evaluation.ExclusionReason;
import health.consilium.evaluation.RecordsUsed;
import health.consilium.letter.LetterContent.Citation;
import health.consilium.letter.LetterContent.RecordExcluded;
import health.consilium.letter.LetterContent.RecordRead;
import health.consilium.records.MedicalRecord;
import health.consilium.records.RecordKind;
import health.consilium.records.RecordNumbers;
import health.consilium.records.SafeCopyState;
import health.consilium.records.SetApartPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Citations turned into records and pages; pages that were set apart as another person's are
 * neither counted nor named.
 */
final class PlacesOnPaper {

  private final List<MedicalRecord> records;
  private final Map<UUID, MedicalRecord> recordsById;
  private final Map<UUID, Set<Integer>> setApart;
  private final RecordNumbers numbers;

  PlacesOnPaper(List<MedicalRecord> records, List<SetApartPage> setApart) {
    this.records = records;
    this.numbers = RecordNumbers.of(records);
    this.recordsById =
        records.stream().collect(Collectors.toMap(MedicalRecord::id, Function.identity()));
    this.setApart =
        setApart.stream()
            .collect(
                Collectors.groupingBy(
                    SetApartPage::recordId,
                    Collectors.mapping(SetApartPage::number, Collectors.toSet())));
  }

  /** Without those that were set aside. */
  List<RecordRead> recordsRead(RecordsUsed used) {
    return records.stream()
        .filter(record -> used.reasonFor(record.id()).isEmpty())
        .filter(record -> record.pages() == 0 || pagesOf(record) > 0)
        .map(
            record ->
                new RecordRead(
                    record.kind(),
                    record.label(),
                    record.documentDate().orElse(null),
                    pagesOf(record),
                    record.safeCopy() == SafeCopyState.READY,
                    numbers.of(record.id())))
        .toList();
  }

  /**
   * Of another person's record nothing is told but that it came; of one that the office found to be
   * the patient's, not that it is another's.
   */
  List<RecordExcluded> excluded(RecordsUsed used, Set<UUID> foundOurs) {
    return records.stream()
        .flatMap(
            record ->
                used
                    .reasonFor(record.id())
                    .map(why -> excluded(record, why, foundOurs.contains(record.id())))
                    .stream())
        .toList();
  }

  private RecordExcluded excluded(MedicalRecord record, ExclusionReason why, boolean foundOurs) {
    boolean said = why == ExclusionReason.ANOTHER_PATIENT;
    return said && !foundOurs
        ? new RecordExcluded(record.kind(), null, 0, why)
        : new RecordExcluded(
            record.kind(),
            record.documentDate().orElse(null),
            pagesOf(record),
            said ? null : why,
            numbers.of(record.id()));
  }

  private int pagesOf(MedicalRecord record) {
    return record.pages() - setApart.getOrDefault(record.id(), Set.of()).size();
  }

  List<Citation> of(List<health.consilium.evaluation.Citation> citations) {
    return citations.stream().map(this::find).flatMap(Optional::stream).toList();
  }

  /** Nothing for a page that is not to be named; a record removed since is named by its page. */
  Optional<Citation> find(health.consilium.evaluation.Citation citation) {
    if (setApart.getOrDefault(citation.recordId(), Set.of()).contains(citation.page())) {
      return Optional.empty();
    }
    MedicalRecord record = recordsById.get(citation.recordId());
    return Optional.of(
        new Citation(
            record == null ? RecordKind.OTHER : record.kind(),
            record == null ? null : record.documentDate().orElse(null),
            citation.page(),
            numbers.of(citation.recordId()),
            CitationField.write(List.of(citation))));
  }
}
