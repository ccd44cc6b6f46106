package health.consilium.records;

import health.consilium.account.Actor;
import health.consilium.account.Coordinator;
import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import health.consilium.platform.event.Act;
import health.consilium.referral.NothingAsked;
import health.consilium.referral.RecordsAsked;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import health.consilium.referral.UnknownReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where staff ask a patient to photograph one page again; the referral waits and keeps its place.
 */
@ApplicationScoped
@Transactional
public class PageAsking {

  @Inject Referrals referrals;
  @Inject MedicalRecords records;
  @Inject PageRequests requests;
  @Inject Clock clock;
  @Inject Event<Object> events;

  /**
   * Asked a second time, the page is asked for in the newer words. The mail is queued in the same
   * transaction when the patient is not waited for already. Refused without words, and while a new
   * picture of the page is on its way.
   */
  public void ask(PageWanted wanted, Reviewer reviewer) {
    askAs(reviewer, wanted);
  }

  /** As a reviewer does. */
  public void ask(PageWanted wanted, Coordinator coordinator) {
    askAs(coordinator, wanted);
  }

  /**
   * All pages asked for, answered or not, in the order of asking; nothing of what was said about
   * them to who only gives a second read.
   */
  public AskedPages askedOf(ReferralNumber number, Reviewer reviewer) {
    Referral referral = referrals.require(number);
    if (!records.mayBeReadBy(referral, reviewer)) {
      throw new UnknownReferral();
    }
    List<AskedPage> pages = requests.of(referral.id());
    return records.mayBeActedOnBy(referral, reviewer)
        ? asked(referral, pages, true)
        : asked(referral, pages.stream().map(AskedPage::standingOnly).toList(), false);
  }

  /** The same of any referral that was sent; of a withdrawn one nothing. */
  public AskedPages askedOf(ReferralNumber number, Coordinator coordinator) {
    Referral referral = referrals.require(number);
    return records.mayBeReadBy(referral, coordinator)
        ? asked(referral, requests.of(referral.id()), true)
        : asked(referral, List.of(), true);
  }

  /** What the patient has not answered yet. */
  public List<AskedPage> openOf(ReferralNumber number, Patient patient) {
    Referral referral = referrals.require(number, patient);
    return referral.status().mayAskPatient()
        ? requests.of(referral.id()).stream().filter(AskedPage::isOpen).toList()
        : List.of();
  }

  private void askAs(Actor actor, PageWanted wanted) {
    if (wanted.words().isBlank()) {
      throw new NothingAsked();
    }
    MedicalRecord record = records.requireToAct(wanted.recordId(), actor);
    Referral referral = referrals.requireAlone(record.referralId());
    RecordFile file = record.fileOf(wanted.page()).orElseThrow(UnknownRecord::new);
    if (!requests.mayBeAbout(record, wanted.page())) {
      throw new UnknownRecord();
    }
    if (file.safeCopy().isOnItsWay()) {
      throw new PageBeingPrepared();
    }
    Instant now = clock.instant();
    PageRequest request = new PageRequest(file, wanted, actor.accountId(), now);
    requests
        .openOf(file, request.page())
        .ifPresentOrElse(
            open -> open.say(wanted, actor.accountId(), now), () -> requests.insert(request));
    letWait(referral, request, Optional.of(actor.accountId()));
    tell(Optional.of(actor.accountId()), "page.askedAgain", record.id());
  }

  /** What came cannot be read. Once the evaluation is signed, nothing is asked any more. */
  void askOnceMore(PageRequest request, RecordFile photo, Referral referral) {
    if (referral.status().mayAskPatient()) {
      request.askOnceMore(clock.instant());
      letWait(referral, request, Optional.empty());
      tell(Optional.empty(), "page.askedOnceMore", photo.record().id());
    }
  }

  private void letWait(Referral referral, PageRequest request, Optional<UUID> actorId) {
    if (referral.status().waitingForPatient()) {
      return;
    }
    referral.returnForRecords(clock.instant());
    referrals.record(referral, actorId.orElse(null));
    events.fire(
        new RecordsAsked(
            referral.id(),
            referral.number(),
            referral.patientId(),
            request.askedBy(),
            request.words()));
  }

  private void tell(Optional<UUID> actorId, String verb, UUID recordId) {
    events.fire(new Act.Done(actorId, verb, recordId.toString(), clock.instant()));
  }

  private static AskedPages asked(Referral referral, List<AskedPage> pages, boolean mayAsk) {
    return new AskedPages(pages, mayAsk && referral.status().mayAskPatient(), referral.language());
  }
}
