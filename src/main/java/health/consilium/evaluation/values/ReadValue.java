package health.consilium.evaluation.values;

import health.consilium.evaluation.laboratory.LaboratoryValue;
import health.consilium.evaluation.proposal.ReadPages;
import health.consilium.evaluation.proposal.ReadPages.PassageOn;
import health.consilium.platform.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A value and the pages that print it, as they were when it was read. */
record ReadValue(
    String analyte, ValueTold told, String answer, List<String> doubts, List<PassageOn> passages) {

  /** One for each analyte, figure, unit and day, however many pages print it. */
  static List<ReadValue> all(List<LaboratoryValue> values, ReadPages pages) {
    Map<String, ReadValue> once = new LinkedHashMap<>();
    for (LaboratoryValue value : values) {
      ReadValue read = of(value, pages);
      once.merge(read.identity(), read, ReadValue::and);
    }
    return List.copyOf(once.values());
  }

  private static ReadValue of(LaboratoryValue value, ReadPages pages) {
    return new ReadValue(
        value.analyte().key(),
        ValueTold.of(value),
        value.answer(),
        value.unsure().stream().sorted().map(Enum::name).toList(),
        List.of(pages.find(value.passage())));
  }

  /** The surer reading holds. */
  private ReadValue and(ReadValue other) {
    List<PassageOn> both = new ArrayList<>(passages);
    other.passages.stream()
        .filter(on -> both.stream().noneMatch(mine -> mine.pageId().equals(on.pageId())))
        .forEach(both::add);
    ReadValue surer = other.doubts.size() < doubts.size() ? other : this;
    return new ReadValue(analyte, surer.told, surer.answer, surer.doubts, List.copyOf(both));
  }

  String identity() {
    return Sha256.hexOf(String.join("\n", analyte, told.printed(), told.unit(), told.taken()));
  }

  /** Of all that is told of it. */
  String toldDigest(int place) {
    String pages =
        passages.stream()
            .map(on -> on.pageId() + " " + on.pageDigest())
            .collect(Collectors.joining("\n"));
    String cells = String.join("\n", told.cells());
    return Sha256.hexOf(
        String.join("\n", "" + place, answer, String.join(",", doubts), cells, pages));
  }
}
