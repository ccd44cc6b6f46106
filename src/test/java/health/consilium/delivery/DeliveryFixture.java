package health.consilium.delivery;

import health.consilium.account.Coordinator;
import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.EvaluationFormConverter;
import health.consilium.letter.Letter;
import health.consilium.letter.LetterContentConverter;
import health.consilium.letter.LetterFixture;
import health.consilium.letter.Letters;
import health.consilium.referral.LetterWay;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralFixture;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/** People, and referrals whose letter is signed and waits for its release. */
@ApplicationScoped
@Transactional
class DeliveryFixture {

  static final byte[] PDF = "%PDF-1.7 a letter".getBytes(StandardCharsets.UTF_8);

  @Inject EntityManager entityManager;
  @Inject Referrals referrals;
  @Inject Letters letters;
  @Inject EvaluationDispatch dispatch;

  Patient patient() {
    UUID id = account("PATIENT");
    return new Patient(id, id + "@demo.example");
  }

  Coordinator coordinator() {
    return new Coordinator(account("COORDINATOR"), "Ms He Xuni");
  }

  /** The letter that a coordinator has before the eyes. */
  void releases(ReferralNumber number, Coordinator coordinator) {
    UUID shown =
        letters
            .lastOf(referrals.require(number).id())
            .map(Letter::id)
            .orElseThrow(NothingToRelease::new);
    dispatch.release(number, shown, coordinator);
  }

  ReferralNumber signedLetter(Patient patient, LetterWay way) {
    return signedLetter(patient, way, number -> EvaluationForm.empty(2));
  }

  ReferralNumber signedLetter(
      Patient patient, LetterWay way, Function<ReferralNumber, EvaluationForm> written) {
    Referral referral = ReferralFixture.evaluatedReferral(patient.accountId());
    referrals.insert(referral);
    run(
        "update consent set letter_way = ?1 where referral_id = cast(?2 as uuid)",
        way,
        referral.id());
    UUID reviewer = account("REVIEWER");
    UUID evaluation = UUID.randomUUID();
    EvaluationForm form = written.apply(referral.number());
    run(
        "insert into evaluation (id, version, referral_id, edition, reviewer_id, form, begun_at,"
            + " saved_at) values (cast(?1 as uuid), 1, cast(?2 as uuid), 1, cast(?3 as uuid), ?4,"
            + " now(), now())",
        evaluation,
        referral.id(),
        reviewer,
        new EvaluationFormConverter().convertToDatabaseColumn(form));
    run(
        "insert into signature (evaluation_id, reviewer_id, signed_at, form_sha256)"
            + " values (cast(?1 as uuid), cast(?2 as uuid), now(), repeat('0', 64))",
        evaluation,
        reviewer);
    letter(referral, evaluation, reviewer);
    return referral.number();
  }

  /** Who signed its evaluation. */
  Reviewer reviewerOf(ReferralNumber number) {
    Object id =
        query(
                "select cast(e.reviewer_id as text) from evaluation e"
                    + " join referral r on r.id = e.referral_id"
                    + " where r.number = ?1 and e.edition = 1",
                number)
            .getSingleResult();
    return new Reviewer(UUID.fromString(id.toString()), "Somebody");
  }

  /** A link of which the test knows the code. */
  LinkCode linkTo(UUID delivery) {
    LinkCode code = LinkCode.fresh();
    entityManager.persist(new LetterLink(delivery, code, Instant.now()));
    return code;
  }

  /** The link of a delivery, by another code: one that the test knows. */
  LinkCode codeOf(UUID delivery) {
    LinkCode code = LinkCode.fresh();
    run(
        "update letter_link set code_sha256 = ?1 where delivery_id = cast(?2 as uuid)",
        code.sha256(),
        delivery);
    return code;
  }

  ReferralStatus statusOf(ReferralNumber number) {
    return referrals.require(number).status();
  }

  long mailsOf(ReferralNumber number) {
    return count(
        "select count(*) from outgoing_mail m join delivery d on d.mail_id = m.id"
            + " join referral r on r.id = d.referral_id where r.number = ?1",
        number);
  }

  long accesses(ReferralNumber number, LetterAccessKind kind) {
    return count(
        "select count(*) from letter_access a join letter l on l.id = a.letter_id"
            + " join referral r on r.id = l.referral_id where r.number = ?1 and a.kind = ?2",
        number,
        kind);
  }

  /** The courier will still do something with one of its mails. */
  boolean isOnItsWay(ReferralNumber number) {
    return count(
            "select count(*) from outgoing_mail m join delivery d on d.mail_id = m.id"
                + " join referral r on r.id = d.referral_id where r.number = ?1"
                + " and (m.status = 'WAITING' or m.leased_until is not null)",
            number)
        > 0;
  }

  /** What the mail server did to all mails of the referral, after ten tries or for good. */
  void failed(ReferralNumber number, String status) {
    run(
        "update outgoing_mail set status = ?1, next_attempt_at = null where id in"
            + " (select d.mail_id from delivery d join referral r on r.id = d.referral_id"
            + " where r.number = ?2)",
        status,
        number);
  }

  /** The mail server fell silent after each mail of the referral, which is tried again tomorrow. */
  void answerLost(ReferralNumber number) {
    String mails =
        " (select d.mail_id from delivery d join referral r on r.id = d.referral_id"
            + " where r.number = ?1)";
    run(
        "insert into mail_attempt (id, mail_id, number, at, outcome, answer)"
            + " select gen_random_uuid(), m.id, 1, now(), 'UNKNOWN', '[EOF]'"
            + " from outgoing_mail m where m.id in"
            + mails,
        number);
    run(
        "update outgoing_mail set attempts = 1, may_have_left = true,"
            + " next_attempt_at = now() + interval '1 day' where id in"
            + mails,
        number);
  }

  /** As somebody would who writes into the database by hand. */
  void change(String sql) {
    run(sql);
  }

  /** A sender holds its mail at this moment, or has just died. */
  void underWay(ReferralNumber number, boolean held) {
    run(
        "update outgoing_mail set leased_until = case when cast(?1 as boolean)"
            + " then now() + interval '5 minutes' end where id in (select d.mail_id"
            + " from delivery d join referral r on r.id = d.referral_id where r.number = ?2)",
        held,
        number);
  }

  /** As it stood when nothing was held yet. */
  void heldNothing() {
    run(
        "update outgoing_mail set status = 'WAITING', next_attempt_at = now() + interval '1 day'"
            + " where status = 'STOPPED' and id in (select d.mail_id from delivery d"
            + " join letter_hold h on h.letter_id = d.letter_id where h.let_go_at is null)");
    run("delete from letter_hold");
  }

  /** As if the portal had stopped between the mail server's yes and the answer. */
  void unheard(ReferralNumber number) {
    run(
        "update referral set status = 'EVALUATED', answered_at = null, version = version + 1"
            + " where number = ?1",
        number);
  }

  private void letter(Referral referral, UUID evaluation, UUID reviewer) {
    String content =
        new LetterContentConverter().convertToDatabaseColumn(LetterFixture.fullLetter());
    entityManager
        .createNativeQuery(
            "insert into letter (id, referral_id, evaluation_id, edition, language, signed_by, pdf,"
                + " sha256, pages, unprintable, printed_at, content) values (cast(?1 as uuid),"
                + " cast(?2 as uuid), cast(?3 as uuid), 1, 'en', cast(?4 as uuid), ?5,"
                + " encode(sha256(?5), 'hex'), 4, '', now(), ?6)")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, referral.id().toString())
        .setParameter(3, evaluation.toString())
        .setParameter(4, reviewer.toString())
        .setParameter(5, PDF)
        .setParameter(6, content)
        .executeUpdate();
  }

  private UUID account(String role) {
    UUID id = UUID.randomUUID();
    run(
        "insert into account (id, version, email, name, role, language, created_at, confirmed_at,"
            + " sessions_end_at) values (cast(?1 as uuid), 1, ?2, 'Somebody', ?3, 'en', now(),"
            + " now(), now())",
        id,
        id + "@demo.example",
        role);
    return id;
  }

  private void run(String sql, Object... values) {
    query(sql, values).executeUpdate();
  }

  private long count(String sql, Object... values) {
    return ((Number) query(sql, values).getSingleResult()).longValue();
  }

  private Query query(String sql, Object... values) {
    Query query = entityManager.createNativeQuery(sql);
    for (int at = 0; at < values.length; at++) {
      query.setParameter(at + 1, values[at].toString());
    }
    return query;
  }
}
