package health.consilium.evaluation.laboratory;

import health.consilium.evaluation.passage.PartialDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The values that were read so far: each once in a record, and never more of a page or of all pages
 * than laboratories print, however many a hostile page has.
 */
final class Sheaf {

  /** A table of all that is measured, on every day of a stay. */
  static final int MOST_ON_A_PAGE = 500;

  /** Years of blood tests, told in more than one record. */
  static final int MOST = 3000;

  private final List<LaboratoryValue> values = new ArrayList<>();
  private final Set<Said> saidInRecord = new HashSet<>();
  private int onPage;
  private int left;

  /** What makes it the same value. */
  private record Said(String analyte, String words, Optional<PartialDate> taken) {

    static Said of(LaboratoryValue value) {
      String words = value.answer().isEmpty() ? value.printed() : value.answer();
      return new Said(value.analyte().key(), words, value.taken());
    }
  }

  void nextRecord() {
    saidInRecord.clear();
  }

  void nextPage() {
    onPage = 0;
  }

  void add(LaboratoryValue value) {
    Said said = Said.of(value);
    if (saidInRecord.contains(said)) {
      return;
    }
    if (onPage == MOST_ON_A_PAGE || values.size() == MOST) {
      left++;
      return;
    }
    saidInRecord.add(said);
    values.add(value);
    onPage++;
  }

  List<LaboratoryValue> values() {
    return List.copyOf(values);
  }

  /** How many more there were; one that is printed twice counts twice. */
  int left() {
    return left;
  }
}
