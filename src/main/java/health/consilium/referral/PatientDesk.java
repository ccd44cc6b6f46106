package health.consilium.referral;

import health.consilium.account.Patient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What a patient sees and does once a referral is sent. */
@ApplicationScoped
@Transactional
public class PatientDesk {

  @Inject Referrals referrals;
  @Inject RecordsRequests requests;
  @Inject Clock clock;
  @Inject Event<ReferralWithdrawn> withdrawn;

  /** The patient's referrals that were sent, newest first. */
  public List<SentReferral> sentBy(Patient patient) {
    return referrals.sentBy(patient).stream().map(this::seen).toList();
  }

  /** The patient's newest referral that was sent. */
  public Optional<SentReferral> newestOf(Patient patient) {
    return referrals.sentBy(patient).stream().findFirst().map(this::seen);
  }

  /** Refused as unknown when it was not sent or is another patient's. */
  public SentReferral read(ReferralNumber number, Patient patient) {
    Referral referral = referrals.require(number, patient);
    if (referral.submittedAt().isEmpty()) {
      throw new UnknownReferral();
    }
    return seen(referral);
  }

  /** Lifts the referral at once. */
  public void gotWorse(ReferralNumber number, Patient patient) {
    Referral referral = referrals.require(number, patient);
    referral.gotWorse(clock.instant());
    referrals.record(referral, patient.accountId());
  }

  /** Takes the referral back; doing it twice changes nothing. */
  public void withdraw(ReferralNumber number, Patient patient) {
    Referral referral = referrals.requireAlone(number, patient);
    if (referral.status() == ReferralStatus.WITHDRAWN) {
      return;
    }
    referral.withdraw(clock.instant());
    referrals.record(referral, patient.accountId());
    withdrawn.fire(new ReferralWithdrawn(referral.id(), number));
  }

  private SentReferral seen(Referral referral) {
    return new SentReferral(
        referral.id(),
        referral.number(),
        referral.status(),
        referral.submittedAt().orElseThrow(),
        referral.answeredAt(),
        referral.urgent(),
        referral.clocks(clock.instant()),
        referral.details(),
        referral.questions().size(),
        referrals.historyOf(referral).stream()
            .filter(event -> !event.kind().staysInTheHouse())
            .map(event -> new HistoryEntry(event.kind(), event.at()))
            .toList(),
        requests.of(referral).stream().map(AskedRecords::of).toList());
  }
}
