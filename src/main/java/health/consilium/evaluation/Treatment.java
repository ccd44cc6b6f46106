package health.consilium.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The lines as the reviewer confirms them, and the three counts side by side.
 *
 * @param left proposals from the records that the reviewer does not want
 * @param medicines what the reviewer says of medicines that were given
 */
public record Treatment(
    List<Line> lines,
    @Nullable Integer hospitalCount,
    @Nullable Integer patientCount,
    @Nullable Integer confirmedCount,
    String countReason,
    List<UUID> left,
    List<MedicineHad> medicines) {

  static final Treatment EMPTY =
      new Treatment(List.of(), null, null, null, "", List.of(), List.of());

  /** A form that was kept before there were proposals has left none. */
  public Treatment {
    left = Objects.requireNonNullElse(left, List.of());
    medicines = Objects.requireNonNullElse(medicines, List.of());
  }

  public MedicineHad medicine(String id) {
    return medicines.stream()
        .filter(had -> had.medicine().equals(id))
        .findFirst()
        .orElse(new MedicineHad(id, null, null));
  }

  /**
   * What a reviewer says of a medicine that was given; the two are told apart, and from having had
   * it.
   *
   * @param medicine its id in {@code therapy.yaml}
   * @param refractory whether the disease resisted it
   * @param intolerant whether it was not tolerated
   */
  public record MedicineHad(
      String medicine, @Nullable Confirmed refractory, @Nullable Confirmed intolerant) {

    public boolean saysSomething() {
      return refractory != null || intolerant != null;
    }
  }

  /**
   * One line of therapy; its dates as printed in the records.
   *
   * @param progressed when the disease came back or grew, during it or after it
   * @param transplanted when stem cells were given back
   * @param proposals what was taken over from the records, none when it was written by hand
   */
  public record Line(
      String regimen,
      String from,
      String to,
      @Nullable Response bestResponse,
      @Nullable ReasonStopped reasonStopped,
      String progressed,
      String transplanted,
      String remark,
      List<Citation> citations,
      List<UUID> proposals) {

    /** A form that was kept before there were these dates has none. */
    public Line {
      progressed = Objects.requireNonNullElse(progressed, "");
      transplanted = Objects.requireNonNullElse(transplanted, "");
      proposals = Objects.requireNonNullElse(proposals, List.of());
    }

    public boolean restsOn(UUID proposal) {
      return proposals.contains(proposal);
    }
  }
}
