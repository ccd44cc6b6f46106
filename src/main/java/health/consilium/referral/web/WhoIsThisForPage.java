package health.consilium.referral.web;

import health.consilium.platform.EmailAddress;
import health.consilium.referral.ReferralDraft;
import health.consilium.referral.ReferralIntake;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Submission;
import health.consilium.referral.Submitter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks who fills in the referral; the first answer begins the draft. */
@Named
@RequestScoped
public class WhoIsThisForPage {

  @Inject ReferralIntake intake;
  @Inject OpenDraft open;

  private final Form form = new Form();

  /** Shows what was saved; without a draft the page begins empty. */
  public void load() {
    open.show(form, ReferralDraft::submission);
    open.find().flatMap(ReferralDraft::submission).ifPresent(form::show);
  }

  public @Nullable String save() {
    return keep() ? form.thenTo("about-the-patient") : null;
  }

  public @Nullable String saveForLater() {
    return keep() ? Pages.home() : null;
  }

  private boolean keep() {
    if (!FieldProblem.none(form.problems())) {
      return false;
    }
    if (!form.isNew()) {
      form.refuseIfChanged(open.kept(form).submission(), form.submission());
    }
    ReferralNumber number = open.number(form);
    intake.tellWhoSubmits(number, form.submission(), open.patient());
    return true;
  }

  public Form getForm() {
    return form;
  }

  public Submitter[] getSubmitters() {
    return Submitter.values();
  }

  /** What the page asks. */
  public static class Form extends DraftForm {

    private @Nullable Submitter submitter;
    private @Nullable String name;
    private @Nullable String role;
    private @Nullable String patientEmail;

    void show(Submission saved) {
      submitter = saved.submitter();
      name = saved.name();
      role = saved.role();
      patientEmail = saved.patientEmail();
    }

    List<FieldProblem> problems() {
      if (isForMyself()) {
        return List.of();
      }
      String address = Typed.text(patientEmail);
      boolean wrong = address != null && EmailAddress.parse(address).isEmpty();
      return Stream.concat(
              FieldProblem.when(Typed.text(name) == null, "name", "patient.who.name.required"),
              FieldProblem.when(wrong, "patientEmail", "patient.who.patientEmail.wrong"))
          .toList();
    }

    /** What was typed for another is not kept when the patient fills in the referral herself. */
    Submission submission() {
      Submitter who = submitter == null ? Submitter.MYSELF : submitter;
      return isForMyself()
          ? new Submission(who, null, null, null)
          : new Submission(who, Typed.text(name), Typed.text(role), Typed.text(patientEmail));
    }

    private boolean isForMyself() {
      return submitter == Submitter.MYSELF;
    }

    public @Nullable Submitter getSubmitter() {
      return submitter;
    }

    public void setSubmitter(@Nullable Submitter submitter) {
      this.submitter = submitter;
    }

    public @Nullable String getName() {
      return name;
    }

    public void setName(@Nullable String name) {
      this.name = name;
    }

    public @Nullable String getRole() {
      return role;
    }

    public void setRole(@Nullable String role) {
      this.role = role;
    }

    public @Nullable String getPatientEmail() {
      return patientEmail;
    }

    public void setPatientEmail(@Nullable String patientEmail) {
      this.patientEmail = patientEmail;
    }
  }
}
