package health.consilium.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * One treatment as the patient remembers it: medicines, from when to when, what it did, why it
 * ended.
 */
@Embeddable
public class TreatmentLine {

  @Column(nullable = false)
  private String medicines;

  @Column(name = "from_year")
  private @Nullable Integer fromYear;

  @Column(name = "from_month")
  private @Nullable Integer fromMonth;

  @Column(name = "to_year")
  private @Nullable Integer toYear;

  @Column(name = "to_month")
  private @Nullable Integer toMonth;

  @Enumerated(EnumType.STRING)
  @Column(name = "best_result")
  private @Nullable BestResult bestResult;

  @Enumerated(EnumType.STRING)
  @Column(name = "why_stopped")
  private @Nullable WhyStopped whyStopped;

  protected TreatmentLine() {
    medicines = "";
  }

  public TreatmentLine(
      String medicines,
      @Nullable YearAndMonth from,
      @Nullable YearAndMonth to,
      @Nullable BestResult bestResult,
      @Nullable WhyStopped whyStopped) {
    this.medicines = medicines;
    this.fromYear = from == null ? null : from.year();
    this.fromMonth = from == null ? null : from.month();
    this.toYear = to == null ? null : to.year();
    this.toMonth = to == null ? null : to.month();
    this.bestResult = bestResult;
    this.whyStopped = whyStopped;
  }

  public String medicines() {
    return medicines;
  }

  public @Nullable YearAndMonth from() {
    return fromYear == null ? null : new YearAndMonth(fromYear, fromMonth);
  }

  public @Nullable YearAndMonth to() {
    return toYear == null ? null : new YearAndMonth(toYear, toMonth);
  }

  public @Nullable BestResult bestResult() {
    return bestResult;
  }

  public @Nullable WhyStopped whyStopped() {
    return whyStopped;
  }
}
