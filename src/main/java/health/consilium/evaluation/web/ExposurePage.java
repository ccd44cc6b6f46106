package health.consilium.evaluation.web;

import health.consilium.evaluation.Confirmed;
import health.consilium.evaluation.Treatment.MedicineHad;
import health.consilium.evaluation.proposal.KnownMedicines;
import health.consilium.evaluation.proposal.OfferedLine;
import health.consilium.evaluation.treatment.Exposure;
import health.consilium.evaluation.treatment.Medicine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which medicines were given, of which classes they are, and what the reviewer says of each. */
@Named
@RequestScoped
public class ExposurePage {

  @Inject RoomPage room;
  @Inject ProposalsPage proposals;

  /**
   * A medicine that the lines name.
   *
   * @param classes what it counts as
   * @param lines their numbers
   * @param refractorySaid whether the records suggest that the disease resisted it
   * @param intolerantSaid whether they suggest that it was not tolerated
   */
  public record Row(
      String id,
      String name,
      List<String> classes,
      String lines,
      @Nullable Confirmed refractory,
      @Nullable Confirmed intolerant,
      boolean refractorySaid,
      boolean intolerantSaid) {}

  /** Each once, under the first of its classes. */
  public List<Row> getRows() {
    return Exposure.in(room.getForm().treatment(), KnownMedicines.all()).classes().stream()
        .flatMap(of -> of.medicines().stream())
        .distinct()
        .map(this::row)
        .toList();
  }

  private Row row(Exposure.Given given) {
    Medicine medicine = given.medicine();
    MedicineHad had = given.said();
    List<OfferedLine> told = proposals.getLines();
    return new Row(
        medicine.id(),
        medicine.name(),
        given.classes(),
        given.lines().stream().map(String::valueOf).collect(Collectors.joining(", ")),
        had.refractory(),
        had.intolerant(),
        told.stream().anyMatch(l -> l.proposal().told().refractory().contains(medicine.id())),
        told.stream().anyMatch(l -> l.proposal().told().intolerant().contains(medicine.id())));
  }
}
