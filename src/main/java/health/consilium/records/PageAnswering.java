package health.consilium.records;

import health.consilium.account.Patient;
import health.consilium.referral.RecordsCompleted;
import health.consilium.referral.Referral;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Where a patient answers when a page is asked for again; with the last answer the referral is back
 * in its place.
 */
@ApplicationScoped
@Transactional
public class PageAnswering {

  @Inject Referrals referrals;
  @Inject PageRequests requests;
  @Inject RecordFiling filing;
  @Inject Clock clock;
  @Inject Event<RecordsCompleted> completed;

  /**
   * The photo takes the page's place. What is in the referral already answers nothing; refused when
   * the page is no longer asked for.
   */
  public FiledRecord answer(UUID requestId, Arrival photo, Patient patient) {
    PageRequest request = require(requestId, patient);
    if (!isStillAsked(request, patient)) {
      throw new PageAnswered();
    }
    FiledRecord filed = filing.replace(request.fileId(), request.page(), photo, patient);
    if (!filed.alreadyHere()) {
      request.answerWith(filed.fileId(), clock.instant());
      goOn(referralOf(request, patient));
    }
    return filed;
  }

  /** Doing it twice changes nothing. */
  public void sayThereIsNoBetter(UUID requestId, Patient patient) {
    PageRequest request = require(requestId, patient);
    if (isStillAsked(request, patient)) {
      request.answerWithNoBetter(clock.instant());
      goOn(referralOf(request, patient));
    }
  }

  /** The photo that came for it can be read after all. */
  void take(PageRequest request, Referral referral) {
    request.answerWith(request.fileId(), clock.instant());
    goOn(referral);
  }

  /** With the last answer the referral is back in its place. */
  void goOn(Referral referral) {
    if (requests.isAllAnswered(referral)) {
      referral.resumeWithRecords(clock.instant());
      referrals.record(referral, referral.patientId());
      completed.fire(new RecordsCompleted(referral.id(), referral.number(), referral.patientId()));
    }
  }

  /** Locked first, so that an answer given meanwhile is seen. */
  private PageRequest require(UUID requestId, Patient patient) {
    UUID referralId = requests.referralOf(requestId).orElseThrow(UnknownRecord::new);
    referrals.requireAlone(referralId, patient);
    return requests.find(requestId).orElseThrow(UnknownRecord::new);
  }

  private boolean isStillAsked(PageRequest request, Patient patient) {
    return request.isOpen() && referralOf(request, patient).status().mayAskPatient();
  }

  private Referral referralOf(PageRequest request, Patient patient) {
    return referrals.requireAlone(request.referralId(), patient);
  }
}
