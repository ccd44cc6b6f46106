package health.consilium.evaluation.web;

import health.consilium.evaluation.Confirmed;
import health.consilium.evaluation.ReasonStopped;
import health.consilium.evaluation.Response;
import health.consilium.evaluation.Treatment;
import health.consilium.evaluation.Treatment.Line;
import health.consilium.evaluation.Treatment.MedicineHad;
import java.util.List;
import java.util.stream.Stream;

/** The lines of treatment as the room's form posts them, with what is said of each medicine. */
record PostedTreatment(Posted posted) {

  Treatment over(Treatment before) {
    return new Treatment(
        posted.rows("line").map(this::line).filter(PostedTreatment::isWritten).toList(),
        posted.number("counts.hospital").orElse(null),
        posted.number("counts.patient").orElse(null),
        posted.number("counts.confirmed").orElse(null),
        posted.text("counts.reason"),
        posted.ids("left"),
        medicines(before));
  }

  /** What was said of a medicine stays, though no line names it for a while. */
  private List<MedicineHad> medicines(Treatment before) {
    List<String> shown = posted.keys("medicine");
    return Stream.concat(
            before.medicines().stream().filter(had -> !shown.contains(had.medicine())),
            shown.stream().map(this::medicine))
        .filter(MedicineHad::saysSomething)
        .toList();
  }

  private MedicineHad medicine(String id) {
    return new MedicineHad(
        id,
        posted.choice("medicine." + id + ".refractory", Confirmed.class),
        posted.choice("medicine." + id + ".intolerant", Confirmed.class));
  }

  private Line line(String row) {
    return new Line(
        posted.text(row + "regimen"),
        posted.text(row + "from"),
        posted.text(row + "to"),
        posted.choice(row + "best", Response.class),
        posted.choice(row + "stopped", ReasonStopped.class),
        posted.text(row + "progressed"),
        posted.text(row + "transplanted"),
        posted.text(row + "remark"),
        posted.citations(row + "cites"),
        posted.ids(row + "proposal"));
  }

  private static boolean isWritten(Line line) {
    boolean chosen = line.bestResponse() != null || line.reasonStopped() != null;
    String dates = line.from() + line.to() + line.progressed() + line.transplanted();
    String words = line.regimen() + dates + line.remark();
    return chosen || !words.isBlank() || !line.citations().isEmpty();
  }
}
