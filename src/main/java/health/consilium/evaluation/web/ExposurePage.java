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

/** Which classes of medicines were given, and what the reviewer says of each medicine. */
@Named
@RequestScoped
public class ExposurePage {

  @Inject RoomPage room;
  @Inject ProposalsPage proposals;

  /** A class and its medicines. */
  public record OfClass(String name, List<Row> rows) {}

  /**
   * A medicine that the lines name.
   *
   * @param lines their numbers
   * @param refractorySaid whether the records suggest that the disease resisted it
   * @param intolerantSaid whether they suggest that it was not tolerated
   */
  public record Row(
      String id,
      String name,
      String lines,
      @Nullable Confirmed refractory,
      @Nullable Confirmed intolerant,
      boolean refractorySaid,
      boolean intolerantSaid) {}

  public List<OfClass> getClasses() {
    return Exposure.in(room.getForm().treatment().lines(), KnownMedicines.all()).classes().stream()
        .map(of -> new OfClass(of.name(), of.medicines().stream().map(this::row).toList()))
        .toList();
  }

  private Row row(Exposure.Given given) {
    Medicine medicine = given.medicine();
    MedicineHad had = room.getForm().treatment().medicine(medicine.id());
    List<OfferedLine> told = proposals.getLines();
    return new Row(
        medicine.id(),
        medicine.name(),
        given.lines().stream().map(String::valueOf).collect(Collectors.joining(", ")),
        had.refractory(),
        had.intolerant(),
        told.stream().anyMatch(l -> l.proposal().told().refractory().contains(medicine.id())),
        told.stream().anyMatch(l -> l.proposal().told().intolerant().contains(medicine.id())));
  }
}
