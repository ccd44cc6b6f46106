package health.consilium.records.findings;

import health.consilium.account.Coordinator;
import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import health.consilium.records.MedicalRecords;
import health.consilium.records.PageOwnerDecided;
import health.consilium.records.UnknownRecord;
import health.consilium.referral.Disease;
import health.consilium.referral.Illness;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import health.consilium.referral.UnknownReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Where staff see what the pages seem to say, and decide whose a page is. */
@ApplicationScoped
@Transactional
public class FindingDesk {

  @Inject Referrals referrals;
  @Inject MedicalRecords records;
  @Inject Findings findings;
  @Inject Clock clock;
  @Inject Event<PageOwnerDecided> decided;

  /** Of any referral that was sent; of a withdrawn one nothing. */
  public Noticed noticedOn(ReferralNumber number, Coordinator coordinator) {
    Referral referral = referrals.require(number);
    return records.mayBeReadBy(referral, coordinator) ? noticedIn(referral) : Noticed.NOTHING;
  }

  /** For a reviewer who holds the referral or has signed its evaluation. */
  public Noticed noticedOn(ReferralNumber number, Reviewer reviewer) {
    Referral referral = referrals.require(number);
    if (!records.mayBeReadBy(referral, reviewer)) {
      throw new UnknownReferral();
    }
    return noticedIn(referral);
  }

  /** Of one's own referral, what one can do something about or has to know. */
  public List<Prompt> promptsOf(ReferralNumber number, Patient patient) {
    return noticedIn(referrals.require(number, patient)).prompts().stream()
        .filter(prompt -> prompt.kind().isForThePatient())
        .toList();
  }

  /**
   * Another person's page: from now on no reviewer sees it, no letter names it, and no letter that
   * cites it leaves. Whoever signs or releases meanwhile waits until this is done.
   */
  public void setAside(ReferralNumber number, UUID recordId, int page, Coordinator coordinator) {
    decide(number, recordId, page, false, coordinator);
  }

  /** It is this patient's page after all. */
  public void keep(ReferralNumber number, UUID recordId, int page, Coordinator coordinator) {
    decide(number, recordId, page, true, coordinator);
  }

  private void decide(
      ReferralNumber number, UUID recordId, int page, boolean ours, Coordinator coordinator) {
    UUID referralId = records.require(recordId, coordinator).referralId();
    if (!referralId.equals(referrals.requireAlone(number).id())
        || !findings.decide(recordId, page, ours, coordinator.accountId(), clock.instant())) {
      throw new UnknownRecord();
    }
    decided.fire(
        new PageOwnerDecided(
            referralId, number, recordId, page, ours, coordinator.accountId(), clock.instant()));
  }

  private Noticed noticedIn(Referral referral) {
    List<FoundOnPage> pages = findings.ofReferral(referral.id());
    return new Noticed(
        promptsOf(referral, pages),
        pages.stream().flatMap(page -> DatedPage.on(page).stream()).toList());
  }

  private List<Prompt> promptsOf(Referral referral, List<FoundOnPage> pages) {
    Disease disease = referral.illness().map(Illness::disease).orElse(Disease.UNKNOWN);
    return Stream.concat(
            Prompts.of(pages, referral.details()).stream(),
            OldResults.of(pages, referral, disease, clock.instant()).prompts().stream())
        .toList();
  }
}
