package health.consilium.evaluation.protocol.web;

import health.consilium.account.web.ProofForm;
import health.consilium.evaluation.protocol.ProtocolVersion.Validity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an administrator writes when a version is approved, held for other days, or withdrawn. */
public class ApprovalForm extends ProofForm {

  private List<String> compared = List.of();
  private String physician = "";
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;
  private String reason = "";

  static ApprovalForm of(Validity validity) {
    var form = new ApprovalForm();
    form.from = validity.from();
    form.until = validity.until();
    return form;
  }

  public List<String> getCompared() {
    return compared;
  }

  public void setCompared(List<String> compared) {
    this.compared = compared;
  }

  public String getPhysician() {
    return physician;
  }

  public void setPhysician(String physician) {
    this.physician = physician;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable LocalDate getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
