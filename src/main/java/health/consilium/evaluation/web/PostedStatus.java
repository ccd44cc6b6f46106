package health.consilium.evaluation.web;

import health.consilium.evaluation.CurrentStatus;
import health.consilium.evaluation.CurrentStatus.KeyValue;
import health.consilium.evaluation.CurrentStatus.UrgentFinding;
import health.consilium.evaluation.DiseaseStatus;
import health.consilium.evaluation.KeyAnalyte;
import health.consilium.evaluation.Tempo;
import java.util.Arrays;

/** Where the disease stands as the room's form posts it: the five values, and what cannot wait. */
record PostedStatus(Posted posted) {

  CurrentStatus status() {
    return new CurrentStatus(
        posted.choice("status.disease", DiseaseStatus.class),
        posted.choice("status.tempo", Tempo.class),
        Arrays.stream(KeyAnalyte.values()).map(this::value).toList(),
        posted.text("status.urgent"),
        posted.rows("urgent").map(this::urgent).filter(PostedStatus::isWritten).toList());
  }

  private KeyValue value(KeyAnalyte analyte) {
    String row = "value." + analyte + ".";
    return new KeyValue(
        analyte,
        posted.text(row + "name"),
        posted.text(row + "value"),
        posted.text(row + "unit"),
        posted.text(row + "range"),
        posted.date(row + "taken").orElse(null),
        posted.text(row + "remark"),
        posted.citations(row + "cites"),
        posted.ids(row + "proposal").stream().findFirst().orElse(null));
  }

  private UrgentFinding urgent(String row) {
    return new UrgentFinding(
        posted.text(row + "finding"),
        posted.text(row + "advice"),
        posted.text(row + "told"),
        posted.moment(row + "at").orElse(null),
        posted.citations(row + "cites"));
  }

  private static boolean isWritten(UrgentFinding urgent) {
    boolean said = !(urgent.finding() + urgent.advice() + urgent.toldTo()).isBlank();
    return said || urgent.at() != null || !urgent.citations().isEmpty();
  }
}
