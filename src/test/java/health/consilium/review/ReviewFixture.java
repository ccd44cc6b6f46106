package health.consilium.review;

import health.consilium.account.Actor;
import health.consilium.account.Administrator;
import health.consilium.account.Coordinator;
import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import health.consilium.referral.Disease;
import health.consilium.referral.RecordsCompleted;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralFixture;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reviewers and referrals in the database of a test that runs in the server. */
@ApplicationScoped
@Transactional
public class ReviewFixture {

  private static final String LEFT_ALONE =
      "update claim set lapses_at = now() - interval '1 hour',"
          + " touched_at = now() - interval '7 days' where referral_id = ";

  @Inject EntityManager entityManager;
  @Inject Referrals referrals;
  @Inject ReviewQueue queue;
  @Inject ConflictDesk conflicts;
  @Inject Event<RecordsCompleted> completed;

  public Reviewer reviewer(String name) {
    return new Reviewer(account(name, "REVIEWER"), name);
  }

  public Coordinator coordinator(String name) {
    return new Coordinator(account(name, "COORDINATOR"), name);
  }

  /** The subjects of the mails that left for this person, or wait to leave. */
  public List<String> mailsTo(Actor person) {
    return Stream.of(
            entityManager
                .createNativeQuery("select subject from outgoing_mail where recipient = ?1")
                .setParameter(1, person.accountId() + "@test.example")
                .getResultList()
                .toArray())
        .map(String::valueOf)
        .toList();
  }

  /** The account is closed. */
  public void leaves(Reviewer reviewer) {
    entityManager
        .createNativeQuery("update account set disabled_at = now() where id = cast(?1 as uuid)")
        .setParameter(1, reviewer.accountId().toString())
        .executeUpdate();
  }

  /** Not here today; offered nothing on other days either. */
  public void isAway(Reviewer reviewer) {
    entityManager
        .createNativeQuery(
            "insert into routing_rule"
                + " (reviewer_id, version, urgent, most_open, away_from, away_until)"
                + " values (cast(?1 as uuid), 1, false, 1, current_date - 2, current_date + 2)")
        .setParameter(1, reviewer.accountId().toString())
        .executeUpdate();
  }

  /** By a rule of which the portal offers nothing, because the reviewer is away. */
  public void reads(Reviewer reviewer, Disease disease, String language) {
    isAway(reviewer);
    insert("routing_disease", reviewer, disease.name());
    insert("routing_language", reviewer, language);
  }

  /** Or other tests would meet reviewers with rules. */
  public void forgetsEveryRule() {
    entityManager.createNativeQuery("delete from routing_rule").executeUpdate();
  }

  private void insert(String table, Reviewer reviewer, String what) {
    entityManager
        .createNativeQuery("insert into " + table + " values (cast(?1 as uuid), ?2)")
        .setParameter(1, reviewer.accountId().toString())
        .setParameter(2, what)
        .executeUpdate();
  }

  public Administrator administrator(String name) {
    return new Administrator(account(name, "ADMINISTRATOR"), name);
  }

  /** Waits for a reviewer; Tan Adrian's, with two questions. */
  public ReferralNumber waiting() {
    return keep(ReferralFixture.submittedReferral(account("patient", "PATIENT")));
  }

  public ReferralNumber waitingFor(Disease disease, String language) {
    ReferralNumber number = waiting();
    entityManager
        .createNativeQuery("update referral set disease = ?2, language = ?3 where number = ?1")
        .setParameter(1, number.value())
        .setParameter(2, disease.name())
        .setParameter(3, language)
        .executeUpdate();
    return number;
  }

  /** As if the reviewer had signed a letter for its sender. */
  public void answeredItsSender(ReferralNumber number, Reviewer reviewer) {
    entityManager
        .createNativeQuery(
            "insert into referral_event (referral_id, at, actor_id, kind)"
                + " select id, queue_since, cast(?2 as uuid), 'EVALUATED' from referral"
                + " where number = ?1")
        .setParameter(1, number.value())
        .setParameter(2, reviewer.accountId().toString())
        .executeUpdate();
  }

  /** In the queue for so many days. */
  public ReferralNumber waitingForDays(int days) {
    ReferralNumber number = waiting();
    waitsForDays(number, days);
    return number;
  }

  public void waitsForDays(ReferralNumber number, int days) {
    change(
        "update referral set clock_since = now() - interval '%1$d days',".formatted(days)
            + " queue_since = now() - interval '%1$d days' where id = ".formatted(days),
        number);
  }

  /** How often the office was told that nobody owns it. */
  public long toldUnowned(ReferralNumber number) {
    Object count =
        entityManager
            .createNativeQuery(
                "select count(*) from unowned_alarm u join referral r on r.id = u.referral_id"
                    + " where r.number = ?1")
            .setParameter(1, number.value())
            .getSingleResult();
    return ((Number) count).longValue();
  }

  /** As {@link #waiting}, in a view of its own: B-ALL, in Chinese, so long with the hospital. */
  public ReferralNumber waitingInAViewOfItsOwn(Duration withUs, boolean urgent) {
    return waitingInAViewOfItsOwn(withUs, urgent, "zh");
  }

  public ReferralNumber waitingInAViewOfItsOwn(Duration withUs, boolean urgent, String language) {
    ReferralNumber number = waitingFor(Disease.B_ALL, language);
    change(
        "update referral set urgent = "
            + urgent
            + ", queue_since = now() - interval '"
            + withUs.toSeconds()
            + " seconds' where id = ",
        number);
    return number;
  }

  private ReferralNumber keep(Referral referral) {
    referrals.insert(referral);
    return referral.number();
  }

  /** Claims it and says that no conflict of interest stands between. */
  public void takes(ReferralNumber number, Reviewer reviewer) {
    queue.claim(number, reviewer);
    conflicts.declareNone(number, reviewer);
  }

  /** Whether somebody changes it alone, in a transaction that has not ended. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean isHeld(ReferralNumber number) {
    return entityManager
        .createNativeQuery("select id from referral where number = ?1 for key share skip locked")
        .setParameter(1, number.value())
        .getResultList()
        .isEmpty();
  }

  /** Nobody has worked on it for a week. */
  public void forgotten(ReferralNumber number) {
    change(LEFT_ALONE, number);
    change("update referral set clock_since = now() - interval '7 days' where id = ", number);
  }

  /** Claimed so many days ago, and not worked on since. */
  public void untouchedForDays(ReferralNumber number, int days) {
    change(
        "update claim set lapses_at = lapses_at - interval '%1$d days',"
            .concat(" touched_at = touched_at - interval '%1$d days' where referral_id = ")
            .formatted(days),
        number);
  }

  /** Said to be worked on in so many days. */
  public void touchedInDays(ReferralNumber number, int days) {
    change(
        "update claim set touched_at = now() + interval '%d days' where referral_id = "
            .formatted(days),
        number);
  }

  /** It came back from its patient a moment ago. */
  public void justBack(ReferralNumber number) {
    change(LEFT_ALONE, number);
    change("update referral set clock_since = now() where id = ", number);
  }

  public void asksForRecords(ReferralNumber number) {
    Referral referral = referrals.require(number);
    referral.returnForRecords(ReferralFixture.RETURNED);
    referrals.record(referral, null);
  }

  /** The patient has answered all that the hospital asked. */
  public void sendsWhatWasAsked(ReferralNumber number) {
    Referral referral = referrals.require(number);
    referral.resumeWithRecords(Instant.now());
    referrals.record(referral, referral.patientId());
    completed.fire(new RecordsCompleted(referral.id(), number, referral.patientId()));
  }

  /** Since it was asked for records, and since its records came. */
  public void daysPass(ReferralNumber number, int days) {
    change(
        "update records_request set asked_at = asked_at - interval '%d days' where referral_id = "
            .formatted(days),
        number);
    change(
        "update record_file set received_at = received_at - interval '%d days' where referral_id = "
            .formatted(days),
        number);
  }

  public void gotWorse(ReferralNumber number) {
    Referral referral = referrals.require(number);
    referral.gotWorse(ReferralFixture.RETURNED);
    referrals.record(referral, referral.patientId());
  }

  public Patient patientOf(ReferralNumber number) {
    return new Patient(referrals.require(number).patientId(), "patient");
  }

  public UUID id(ReferralNumber number) {
    return referrals.require(number).id();
  }

  /** How the portal explains its last offer. */
  public String whyOffered(ReferralNumber number) {
    return (String)
        entityManager
            .createNativeQuery(
                "select h.why from hand_over h join referral r on r.id = h.referral_id"
                    + " where r.number = ?1 order by h.at desc limit 1")
            .setParameter(1, number.value())
            .getSingleResult();
  }

  public String status(ReferralNumber number) {
    return referrals.require(number).status().name();
  }

  public List<String> history(ReferralNumber number) {
    return referrals.historyOf(referrals.require(number)).stream()
        .map(event -> event.kind().name())
        .toList();
  }

  /** How “claim the next one” came to it; empty when it was chosen. */
  public String whyClaimed(ReferralNumber number) {
    return (String)
        entityManager
            .createNativeQuery(
                "select c.why from claim c join referral r on r.id = c.referral_id"
                    + " where r.number = ?1")
            .setParameter(1, number.value())
            .getSingleResult();
  }

  public long claimsOn(ReferralNumber number) {
    Object count =
        entityManager
            .createNativeQuery(
                "select count(*) from claim c join referral r on r.id = c.referral_id"
                    + " where r.number = ?1")
            .setParameter(1, number.value())
            .getSingleResult();
    return ((Number) count).longValue();
  }

  private void change(String sql, ReferralNumber number) {
    entityManager
        .createNativeQuery(sql + "(select id from referral where number = ?1)")
        .setParameter(1, number.value())
        .executeUpdate();
  }

  private UUID account(String name, String role) {
    UUID id = UUID.randomUUID();
    entityManager
        .createNativeQuery(
            "insert into account (id, version, email, name, role, language, created_at,"
                + " confirmed_at, sessions_end_at) values (cast(?1 as uuid), 1, ?2, ?3, ?4, 'en',"
                + " now(), now(), now())")
        .setParameter(1, id.toString())
        .setParameter(2, id + "@test.example")
        .setParameter(3, name)
        .setParameter(4, role)
        .executeUpdate();
    return id;
  }
}
