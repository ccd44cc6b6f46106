package health.consilium.records;

import health.consilium.referral.Referral;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * A new photo of a page answers only when it can be read: else the page is asked for once more.
 *
 * <p>Decided in the transaction in which its safe copy ends, so that neither is without the other.
 * Looking twice changes nothing.
 */
@ApplicationScoped
public class AnswerChecks {

  @Inject Referrals referrals;
  @Inject MedicalRecords records;
  @Inject PageRequests requests;
  @Inject PageAsking asking;
  @Inject PageAnswering answering;

  /** What was read once stays an answer. */
  void check(RecordFile photo) {
    if (!photo.isPhoto() || photo.safeCopy().isOnItsWay() || isNoLongerWanted(photo)) {
      return;
    }
    List<PageRequest> asked = requests.of(photo);
    Optional<PageRequest> open = asked.stream().filter(PageRequest::isOpen).findFirst();
    if (photo.pages() > 0) {
      open.filter(PageRequest::isAskedOnceMore)
          .ifPresent(request -> answering.take(request, referralOf(photo)));
    } else if (open.isEmpty()) {
      asked.stream()
          .filter(PageRequest::isAnsweredWithPhoto)
          .findFirst()
          .ifPresent(request -> asking.askOnceMore(request, photo, referralOf(photo)));
    }
  }

  void check(@Observes VirusFound found) {
    records.findFile(found.fileId()).ifPresent(this::check);
  }

  /** Taken back by its patient meanwhile, or set apart as another person's. */
  private boolean isNoLongerWanted(RecordFile photo) {
    return photo.isRemoved() || !requests.mayBeAbout(photo.record(), photo.position());
  }

  private Referral referralOf(RecordFile photo) {
    return referrals.requireAlone(photo.referralId());
  }
}
