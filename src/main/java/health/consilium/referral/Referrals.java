package health.consilium.referral;

import health.consilium.account.Patient;
import health.consilium.platform.event.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All referrals; a patient's own are found only through the patient. */
@ApplicationScoped
public class Referrals {

  private static final Map<String, Object> AS_IT_IS_NOW = Map.of("eclipselink.refresh", "true");

  @Inject EntityManager entityManager;
  @Inject Event<Act> acts;

  /** The next number; numbers of drafts that are never sent are not used again. */
  public ReferralNumber nextNumber(int year) {
    Object serial =
        entityManager.createNativeQuery("select nextval('referral_number_seq')").getSingleResult();
    return ReferralNumber.of(year, ((Number) serial).longValue());
  }

  public void insert(Referral referral) {
    entityManager.persist(referral);
    entityManager.flush();
    record(referral, referral.patientId());
  }

  /** With everything that hangs on it: its answers, records, pages, history and key. */
  public void erase(Referral referral) {
    entityManager.remove(referral);
    entityManager.flush();
  }

  /** Writes the steps that the referral took as its history and tells of each; after each verb. */
  public void record(Referral referral, @Nullable UUID actorId) {
    for (ReferralStep step : referral.takeSteps()) {
      entityManager.persist(new ReferralEvent(step, referral.id(), actorId));
      entityManager.flush(); // or two steps at once are numbered in any order
      acts.fire(
          new Act.Done(
              Optional.ofNullable(actorId),
              step.kind().verb(),
              referral.number().value(),
              step.at()));
    }
  }

  /** Refused as unknown when it does not exist or is another patient's. */
  public Referral require(ReferralNumber number, Patient patient) {
    return find(number)
        .filter(referral -> referral.patientId().equals(patient.accountId()))
        .orElseThrow(UnknownReferral::new);
  }

  /** For staff desks only; refused as unknown when it does not exist or was never sent. */
  public Referral require(ReferralNumber number) {
    return find(number)
        .filter(referral -> referral.submittedAt().isPresent())
        .orElseThrow(UnknownReferral::new);
  }

  /** As {@link #findAlone}; refused as unknown when there is none. */
  public Referral requireAlone(ReferralNumber number, Patient patient) {
    return findAlone(number, patient).orElseThrow(UnknownReferral::new);
  }

  /** A patient's own referral that nobody else changes until this transaction ends. */
  public Optional<Referral> findAlone(ReferralNumber number, Patient patient) {
    return alone("number = ?1 and patient_id = cast(?2 as uuid)", number, patient.accountId());
  }

  /** As {@link #requireAlone(ReferralNumber, Patient)}, by its id. */
  public Referral requireAlone(UUID id, Patient patient) {
    return alone("id = cast(?1 as uuid) and patient_id = cast(?2 as uuid)", id, patient.accountId())
        .orElseThrow(UnknownReferral::new);
  }

  /** As {@link #require(ReferralNumber)}; nobody else changes it until this transaction ends. */
  public Referral requireAlone(ReferralNumber number) {
    return alone("number = ?1 and submitted_at is not null", number)
        .orElseThrow(UnknownReferral::new);
  }

  /** As {@link #require(UUID)}; nobody else changes it until this transaction ends. */
  public Referral requireAlone(UUID id) {
    return alone("id = cast(?1 as uuid)", id).orElseThrow(UnknownReferral::new);
  }

  /** Held first and read then: read with the lock, all that hangs on it would be read too. */
  private Optional<Referral> alone(String condition, Object... arguments) {
    Query lock =
        entityManager.createNativeQuery(
            "select cast(id as text) from referral where " + condition + " for update");
    for (int at = 0; at < arguments.length; at++) {
      lock.setParameter(at + 1, arguments[at].toString());
    }
    return Stream.of(lock.getResultList().toArray())
        .map(id -> UUID.fromString((String) id))
        .map(id -> entityManager.find(Referral.class, id, AS_IT_IS_NOW))
        .findFirst();
  }

  public Referral require(UUID id) {
    return Optional.ofNullable(entityManager.find(Referral.class, id))
        .orElseThrow(UnknownReferral::new);
  }

  public Optional<Referral> find(ReferralNumber number) {
    return entityManager
        .createQuery("select r from Referral r where r.number = :number", Referral.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  public Optional<Referral> draftOf(Patient patient) {
    return entityManager
        .createQuery(
            "select r from Referral r where r.patientId = :patient and r.status = :draft",
            Referral.class)
        .setParameter("patient", patient.accountId())
        .setParameter("draft", ReferralStatus.DRAFT)
        .getResultStream()
        .findFirst();
  }

  /** The patient's referrals that were sent, newest first. */
  public List<Referral> sentBy(Patient patient) {
    return entityManager
        .createQuery(
            "select r from Referral r where r.patientId = :patient and r.submittedAt is not null"
                + " order by r.submittedAt desc",
            Referral.class)
        .setParameter("patient", patient.accountId())
        .getResultList();
  }

  public List<ReferralEvent> historyOf(Referral referral) {
    return entityManager
        .createQuery(
            "select e from ReferralEvent e where e.referralId = :referral order by e.id",
            ReferralEvent.class)
        .setParameter("referral", referral.id())
        .getResultList();
  }
}
