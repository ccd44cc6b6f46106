package health.consilium.referral.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.faces.Choice;
import health.consilium.platform.language.Language;
import health.consilium.platform.place.Countries;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.ReferralDraft;
import health.consilium.referral.ReferralIntake;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks for the language of the letter, the patient's time and how to call. */
@Named
@RequestScoped
public class HowToReachYouPage {

  @Inject ReferralIntake intake;
  @Inject OpenDraft open;
  @Inject Countries countries;
  @Inject SignedInUser user;
  @Inject Clock clock;

  private final Form form = new Form();

  /** Without the patient's name and country there is nothing to ask here yet. */
  public @Nullable String load() {
    if (!open.show(form, ReferralDraft::details)) {
      return Pages.home();
    }
    var details = open.find().flatMap(ReferralDraft::details);
    if (details.isEmpty()) {
      return Pages.to("about-the-patient");
    }
    details.ifPresent(form::show);
    return null;
  }

  public @Nullable String save() {
    return keep() ? form.thenTo("illness") : null;
  }

  public @Nullable String saveForLater() {
    return keep() ? Pages.home() : null;
  }

  private boolean keep() {
    if (!FieldProblem.none(form.problems())) {
      return false;
    }
    PatientDetails kept = open.kept(form).details().orElseThrow();
    PatientDetails reached = form.reached(kept);
    form.refuseIfChanged(Optional.of(kept), reached);
    intake.describePatient(form.referral(), reached, open.patient());
    return true;
  }

  public Form getForm() {
    return form;
  }

  public boolean isForMyself() {
    return open.forMyself();
  }

  public List<Choice> getLanguages() {
    return Stream.of(Language.values())
        .map(language -> new Choice(language.getCode(), language.getOwnName()))
        .toList();
  }

  /** The times of the patient's country first; one that was chosen before stays among them. */
  public List<Choice> getTimeZones() {
    Locale locale = user.language().locale();
    var details = open.find().flatMap(ReferralDraft::details);
    Stream<String> chosen = details.map(PatientDetails::timeZone).stream();
    Stream<Choice> ofCountry =
        details.stream()
            .flatMap(d -> countries.timesOf(d.country(), locale, clock.instant()).stream())
            .map(time -> new Choice(time.zone(), time.name()));
    return Stream.concat(
            ofCountry,
            Stream.concat(chosen, Stream.of("UTC"))
                .map(zone -> countries.time(zone, locale, clock.instant()))
                .map(time -> new Choice(time.zone(), time.name())))
        .distinct()
        .toList();
  }

  /** What the page asks. */
  public static class Form extends DraftForm {

    private @Nullable String language;
    private @Nullable String timeZone;
    private @Nullable String phone;
    private @Nullable String callTimes;
    private @Nullable String call;

    void show(PatientDetails saved) {
      language = saved.language();
      timeZone = saved.timeZone();
      phone = saved.reach().phone();
      callTimes = saved.reach().callTimes();
      call = saved.reach().callWanted() ? "YES" : "NO";
    }

    List<FieldProblem> problems() {
      boolean noNumber = isCallWanted() && Typed.text(phone) == null;
      return FieldProblem.when(noNumber, "phone", "patient.reach.phone.required").toList();
    }

    PatientDetails reached(PatientDetails saved) {
      return new PatientDetails(
          saved.name(),
          saved.birthDate(),
          saved.sex(),
          saved.country(),
          Language.of(Objects.requireNonNull(language)).orElse(Language.ENGLISH).getCode(),
          ZoneId.of(Objects.requireNonNull(timeZone)).getId(),
          new PatientDetails.Reach(Typed.text(phone), Typed.text(callTimes), isCallWanted()));
    }

    private boolean isCallWanted() {
      return "YES".equals(call);
    }

    public @Nullable String getLanguage() {
      return language;
    }

    public void setLanguage(@Nullable String language) {
      this.language = language;
    }

    public @Nullable String getTimeZone() {
      return timeZone;
    }

    public void setTimeZone(@Nullable String timeZone) {
      this.timeZone = timeZone;
    }

    public @Nullable String getPhone() {
      return phone;
    }

    public void setPhone(@Nullable String phone) {
      this.phone = phone;
    }

    public @Nullable String getCallTimes() {
      return callTimes;
    }

    public void setCallTimes(@Nullable String callTimes) {
      this.callTimes = callTimes;
    }

    public @Nullable String getCall() {
      return call;
    }

    public void setCall(@Nullable String call) {
      this.call = call;
    }
  }
}
