package health.consilium.records.web;

import health.consilium.account.Patient;
import health.consilium.account.SignedInUser;
import health.consilium.platform.settings.Settings;
import health.consilium.records.RecordFiling;
import health.consilium.records.RecordKind;
import health.consilium.records.RecordRow;
import health.consilium.records.completeness.Availability;
import health.consilium.records.completeness.RecordCompleteness;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.ReferralDraft;
import health.consilium.referral.ReferralIntake;
import health.consilium.referral.ReferralStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows what a patient has sent of each kind and how it stands with the rest. */
@Named
@RequestScoped
public class RecordsPage {

  @Inject ReferralIntake intake;
  @Inject RecordFiling filing;
  @Inject RecordCompleteness completeness;
  @Inject SignedInUser user;
  @Inject Settings settings;

  private @Nullable String number;
  private @Nullable String back;
  private List<Slot> slots = List.of();
  private boolean sent;
  private boolean changeable;
  private boolean over;

  public @Nullable String load() {
    Patient patient = user.asPatient();
    Optional<ReferralDraft> referral = referral(patient);
    if (referral.isEmpty()) {
      return "/patient/referral?faces-redirect=true";
    }
    show(referral.get(), patient);
    RecordNotes.sayAll();
    return null;
  }

  private Optional<ReferralDraft> referral(Patient patient) {
    return number == null
        ? intake.draft(patient)
        : Optional.of(intake.read(FormFields.referral(number), patient));
  }

  private void show(ReferralDraft referral, Patient patient) {
    number = referral.number().value();
    sent = referral.status() != ReferralStatus.DRAFT;
    over = referral.status().over();
    changeable = filing.mayChange(referral.number(), patient);
    Map<RecordKind, Availability> said = completeness.said(referral.number(), patient);
    List<RecordRow> rows = filing.listFor(referral.number(), patient);
    FileWords words = new FileWords(user.language(), zone(referral));
    slots =
        Stream.of(RecordKind.values())
            .map(kind -> Slot.of(kind, Optional.ofNullable(said.get(kind)), rows, words))
            .toList();
  }

  private ZoneId zone(ReferralDraft referral) {
    return referral
        .details()
        .map(PatientDetails::timeZone)
        .filter(ZoneId.getAvailableZoneIds()::contains)
        .map(ZoneId::of)
        .orElse(settings.review().timeZone());
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }

  public @Nullable String getBack() {
    return back;
  }

  public void setBack(@Nullable String back) {
    this.back = back;
  }

  /** Where the link back leads. */
  public String getBackTo() {
    if (sent) {
      return "/patient/my-referral";
    }
    return "check".equals(back) ? "/patient/check-your-answers" : "/patient/referral";
  }

  /** The referral has left the patient's hands; records may still be added. */
  public boolean isSent() {
    return sent;
  }

  /** A doctor has not read the records: they may still be removed or moved. */
  public boolean isChangeable() {
    return changeable;
  }

  /** A doctor may have read them: they can only be added to. */
  public boolean isRead() {
    return !changeable && !over;
  }

  /** Nothing can be added any more. */
  public boolean isOver() {
    return over;
  }

  public List<Slot> getSlots() {
    return slots;
  }

  /** The files that arrived but cannot be read: only the patient can send another copy. */
  public List<SentFile> getNeeds() {
    return slots.stream()
        .flatMap(slot -> slot.files().stream())
        .filter(SentFile::needsThePatient)
        .toList();
  }

  public RecordKind[] getKinds() {
    return RecordKind.values();
  }

  public String getTitleKey() {
    return sent && !over ? "patient.records.title.sent" : "patient.records.title";
  }

  public long getLargestFile() {
    return settings.uploads().largestFile();
  }

  public long getLargestMegabytes() {
    return settings.uploads().largestFile() / (1024 * 1024);
  }
}
