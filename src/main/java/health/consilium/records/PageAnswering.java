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
   * it was answered before.
   */
  public FiledRecord answer(UUID requestId, Arrival photo, Patient patient) {
    PageRequest request = require(requestId, patient);
    if (isAnswered(request)) {
      throw new PageAnswered();
    }
    FiledRecord filed = filing.replace(request.fileId(), request.page(), photo, patient);
    if (!filed.alreadyHere()) {
      request.answerWith(filed.fileId(), clock.instant());
      goOn(request, patient);
    }
    return filed;
  }

  /** Doing it twice changes nothing. */
  public void sayThereIsNoBetter(UUID requestId, Patient patient) {
    PageRequest request = require(requestId, patient);
    if (!isAnswered(request)) {
      request.answerWithNoBetter(clock.instant());
      goOn(request, patient);
    }
  }

  /** Locked first, so that an answer given meanwhile is seen. */
  private PageRequest require(UUID requestId, Patient patient) {
    UUID referralId = requests.referralOf(requestId).orElseThrow(UnknownRecord::new);
    referrals.requireAlone(referralId, patient);
    return requests.find(requestId).orElseThrow(UnknownRecord::new);
  }

  private boolean isAnswered(PageRequest request) {
    return requests.of(request.referralId()).stream()
        .noneMatch(asked -> asked.isOpen() && asked.id().equals(request.id()));
  }

  private void goOn(PageRequest request, Patient patient) {
    Referral referral = referrals.requireAlone(request.referralId(), patient);
    if (referral.status().waitingForPatient() && !requests.isAnythingOpen(referral.id())) {
      referral.resumeWithRecords(clock.instant());
      referrals.record(referral, patient.accountId());
      completed.fire(new RecordsCompleted(referral.id(), referral.number(), patient.accountId()));
    }
  }
}
