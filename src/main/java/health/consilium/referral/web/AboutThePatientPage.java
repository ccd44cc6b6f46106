package health.consilium.referral.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.faces.Choice;
import health.consilium.platform.place.Countries;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.ReferralDraft;
import health.consilium.referral.ReferralIntake;
import health.consilium.referral.Sex;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks who the patient is, as on the records. */
@Named
@RequestScoped
public class AboutThePatientPage {

  @Inject ReferralIntake intake;
  @Inject OpenDraft open;
  @Inject Countries countries;
  @Inject SignedInUser user;
  @Inject Clock clock;

  private final Form form = new Form();

  public @Nullable String load() {
    if (!open.show(form, ReferralDraft::details)) {
      return Pages.home();
    }
    open.find().flatMap(ReferralDraft::details).ifPresent(form::show);
    return null;
  }

  public @Nullable String save() {
    return keep() ? form.within("how-to-reach-you") : null;
  }

  public @Nullable String saveForLater() {
    return keep() ? Pages.home() : null;
  }

  private boolean keep() {
    if (!FieldProblem.none(form.problems(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))) {
      return false;
    }
    ReferralDraft kept = open.kept(form);
    PatientDetails described = described(kept);
    form.refuseIfChanged(kept.details(), described);
    intake.describePatient(form.referral(), described, open.patient());
    return true;
  }

  /** A new country brings its usual time zone; the same country keeps the one that was chosen. */
  private PatientDetails described(ReferralDraft draft) {
    Optional<PatientDetails> saved = draft.details();
    String country = Objects.requireNonNull(form.country);
    String zone =
        saved
            .filter(details -> details.country().equals(country))
            .map(PatientDetails::timeZone)
            .or(() -> countries.usualZone(country))
            .orElse("UTC");
    return new PatientDetails(
        Objects.requireNonNull(form.name).strip(),
        Objects.requireNonNull(form.birthDate),
        Objects.requireNonNull(form.sex),
        country,
        draft.language(),
        zone,
        saved
            .map(PatientDetails::reach)
            .orElseGet(() -> new PatientDetails.Reach(null, null, false)));
  }

  public Form getForm() {
    return form;
  }

  public boolean isForMyself() {
    return open.forMyself();
  }

  public Sex[] getSexes() {
    return Sex.values();
  }

  public List<Choice> getCountries() {
    return countries.all(user.language().locale()).stream()
        .map(country -> new Choice(country.code(), country.name()))
        .toList();
  }

  /** What the page asks. */
  public static class Form extends DraftForm {

    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

    private @Nullable String name;
    private @Nullable LocalDate birthDate;
    private @Nullable Sex sex;
    private @Nullable String country;

    void show(PatientDetails saved) {
      name = saved.name();
      birthDate = saved.birthDate();
      sex = saved.sex();
      country = saved.country();
    }

    List<FieldProblem> problems(LocalDate today) {
      boolean possible =
          birthDate != null && !birthDate.isAfter(today) && !birthDate.isBefore(OLDEST);
      return FieldProblem.when(!possible, "birthDate", "patient.about.birthDate.notPossible")
          .toList();
    }

    public @Nullable String getName() {
      return name;
    }

    public void setName(@Nullable String name) {
      this.name = name;
    }

    public @Nullable LocalDate getBirthDate() {
      return birthDate;
    }

    public void setBirthDate(@Nullable LocalDate birthDate) {
      this.birthDate = birthDate;
    }

    public @Nullable Sex getSex() {
      return sex;
    }

    public void setSex(@Nullable Sex sex) {
      this.sex = sex;
    }

    public @Nullable String getCountry() {
      return country;
    }

    public void setCountry(@Nullable String country) {
      this.country = country;
    }
  }
}
