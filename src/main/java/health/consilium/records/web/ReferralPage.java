package health.consilium.records.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Moments;
import health.consilium.referral.PatientDesk;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.ReferralDraft;
import health.consilium.referral.Turnaround;
import health.consilium.referral.web.OpenDraft;
import health.consilium.referral.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The home of a patient: the parts of the open draft, or where to begin one. */
@Named
@RequestScoped
public class ReferralPage {

  @Inject OpenDraft open;
  @Inject PatientDesk desk;
  @Inject PartsOfDraft partsOfDraft;
  @Inject SignedInUser user;
  @Inject Turnaround promise;

  private List<Part> parts = List.of();
  private String lastHere = "";
  private String zoneName = "";
  private boolean deleted;

  /** Without a draft, a patient who has sent a referral comes to that one. */
  public @Nullable String load() {
    Optional<ReferralDraft> draft = open.find();
    if (draft.isEmpty()) {
      boolean sent = !deleted && desk.newestOf(user.asPatient()).isPresent();
      return sent ? Pages.to("my-referral") : null;
    }
    Moments moments = moments(draft.get());
    parts = partsOfDraft.of(draft.get(), moments);
    lastHere = moments.dayAndTime(draft.get().changedAt());
    zoneName = moments.zoneName();
    return null;
  }

  private Moments moments(ReferralDraft draft) {
    ZoneId zone =
        draft.details().map(PatientDetails::timeZone).map(ZoneId::of).orElse(promise.zone());
    return new Moments(user.language().locale(), zone);
  }

  public boolean isBegun() {
    return !parts.isEmpty();
  }

  public List<Part> getParts() {
    return parts;
  }

  public long getPartsDone() {
    return parts.stream().filter(Part::isDone).count();
  }

  /** The first part that is not done; the check comes last. */
  public @Nullable Part getNext() {
    return parts.stream().filter(part -> !part.isDone() && part.isOpen()).findFirst().orElse(null);
  }

  public String getLastHere() {
    return lastHere;
  }

  public String getZoneName() {
    return zoneName;
  }

  public boolean isDeleted() {
    return deleted;
  }

  public void setDeleted(boolean deleted) {
    this.deleted = deleted;
  }
}
