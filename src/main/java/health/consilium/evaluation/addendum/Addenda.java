package health.consilium.evaluation.addendum;

import health.consilium.evaluation.Citation;
import health.consilium.evaluation.Evaluation;
import health.consilium.evaluation.Evaluations;
import health.consilium.evaluation.Qualification;
import health.consilium.evaluation.Seen;
import health.consilium.evaluation.SetApartCitation;
import health.consilium.platform.refusal.NotFound;
import health.consilium.records.MedicalRecords;
import health.consilium.records.UnknownRecord;
import health.consilium.referral.NotPossibleNow;
import health.consilium.referral.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All addenda, their signatures, and the questions that they answer. */
@ApplicationScoped
public class Addenda {

  @Inject EntityManager entityManager;
  @Inject Evaluations evaluations;
  @Inject MedicalRecords records;

  void insert(Addendum addendum) {
    entityManager.persist(addendum);
    entityManager.flush();
  }

  void insert(FollowUpQuestion question) {
    entityManager.persist(question);
    entityManager.flush();
  }

  /** Refused by the database when it is signed already. */
  void insert(AddendumSignature signature) {
    entityManager.persist(signature);
    entityManager.flush();
  }

  /** Sends what was changed to the database now, so that a faster writer is met here. */
  void flush() {
    entityManager.flush();
  }

  public Addendum require(UUID id) {
    return Optional.ofNullable(entityManager.find(Addendum.class, id)).orElseThrow(NotFound::new);
  }

  Optional<Evaluation> newestOf(Referral referral) {
    return evaluations.ofReferral(referral.id());
  }

  /** Where what never left begins once more. */
  Evaluation editionAfter(Addendum unsent) {
    return evaluations.ofReferral(unsent.referralId()).orElseThrow(NotFound::new);
  }

  /** The evaluation that can be added to: the newest one, once it is signed. */
  Optional<Evaluation> findSigned(Referral referral) {
    return newestOf(referral).filter(evaluation -> evaluations.signatureOf(evaluation).isPresent());
  }

  Evaluation requireSigned(Referral referral) {
    return findSigned(referral).orElseThrow(() -> new NotPossibleNow(referral.number()));
  }

  UUID signerOf(Evaluation evaluation) {
    return evaluations.signatureOf(evaluation).orElseThrow(NotFound::new).reviewerId();
  }

  Qualification qualificationOf(UUID reviewerId) {
    return evaluations.lastQualificationOf(reviewerId).orElse(Qualification.NOT_SAID);
  }

  /** In their order. */
  List<Addendum> to(Evaluation evaluation) {
    return entityManager
        .createQuery(
            "select a from Addendum a where a.evaluationId = :evaluation order by a.number",
            Addendum.class)
        .setParameter("evaluation", evaluation.id())
        .getResultList();
  }

  /** The one that is still written. */
  Optional<Addendum> open(Evaluation evaluation) {
    return to(evaluation).stream().filter(each -> signatureOf(each).isEmpty()).findFirst();
  }

  /** Those that were signed, as they read on the desk. */
  List<AddendumOnDesk.Earlier> signedTo(Evaluation evaluation) {
    return to(evaluation).stream()
        .flatMap(each -> signatureOf(each).map(signature -> earlier(each, signature)).stream())
        .toList();
  }

  private AddendumOnDesk.Earlier earlier(Addendum addendum, AddendumSignature signature) {
    AddendumWords words = addendum.words();
    return new AddendumOnDesk.Earlier(
        addendum.number(),
        signature.signedAt(),
        questionsOf(addendum).stream()
            .map(asked -> new AddendumOnDesk.Answered(asked.words(), words.to(asked.id()).answer()))
            .toList(),
        words.text());
  }

  public Optional<Addendum> find(UUID evaluationId, int number) {
    return entityManager
        .createQuery(
            "select a from Addendum a where a.evaluationId = :evaluation and a.number = :number",
            Addendum.class)
        .setParameter("evaluation", evaluationId)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  public Optional<AddendumSignature> signatureOf(Addendum addendum) {
    return Optional.ofNullable(entityManager.find(AddendumSignature.class, addendum.id()));
  }

  /** What the patient asked about it, in their order. */
  public List<FollowUpQuestion> questionsTo(UUID evaluationId) {
    return entityManager
        .createQuery(
            "select q from FollowUpQuestion q where q.evaluationId = :evaluation order by q.place",
            FollowUpQuestion.class)
        .setParameter("evaluation", evaluationId)
        .getResultList();
  }

  /** What was ever asked about the referral's letters, the last edition first. */
  List<FurtherQuestions.Asked> askedOn(Referral referral) {
    return entityManager
        .createQuery(
            "select q, e.edition from FollowUpQuestion q, Evaluation e where e.id = q.evaluationId"
                + " and q.referralId = :referral order by e.edition desc, q.place",
            Object[].class)
        .setParameter("referral", referral.id())
        .getResultStream()
        .map(
            cells -> {
              var question = (FollowUpQuestion) cells[0];
              boolean answered = question.addendumId().isPresent();
              return new FurtherQuestions.Asked(
                  question.words(), question.askedAt(), answered, (int) cells[1]);
            })
        .toList();
  }

  /** What nothing answers yet. */
  public List<FollowUpQuestion> openQuestionsTo(UUID evaluationId) {
    return questionsTo(evaluationId).stream()
        .filter(question -> question.addendumId().isEmpty())
        .toList();
  }

  /** What this addendum answers, or will once it is signed. */
  public List<FollowUpQuestion> questionsOf(Addendum addendum) {
    return signatureOf(addendum).isEmpty()
        ? openQuestionsTo(addendum.evaluationId())
        : questionsTo(addendum.evaluationId()).stream()
            .filter(question -> question.addendumId().equals(Optional.of(addendum.id())))
            .toList();
  }

  /** Refused as unknown when a record is cited that did not come with the referral. */
  void refuseForeign(AddendumWords words, Referral referral) {
    Set<UUID> cited = words.cited().map(Citation::recordId).collect(Collectors.toSet());
    if (!records.cameWith(referral.id(), cited)) {
      throw new UnknownRecord();
    }
  }

  /** What is written in that version, and the records as they are now: no colleague is asked. */
  Seen seen(long version, Referral referral) {
    return evaluations.seen(version, referral.id(), Set.of());
  }

  /** Where it rests on pages that were set apart as another person's. */
  public List<SetApartCitation> setApartIn(Addendum addendum) {
    Instant cited =
        signatureOf(addendum).map(AddendumSignature::signedAt).orElse(addendum.savedAt());
    return SetApartCitation.in(
        addendum.words().cited().toList(), records.setApartOf(addendum.referralId(), cited));
  }
}
