package health.consilium.evaluation;

import health.consilium.platform.refusal.NotFound;
import health.consilium.records.MedicalRecords;
import health.consilium.records.RecordFile;
import health.consilium.records.SetApartPage;
import health.consilium.records.UnknownRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All evaluations and their signatures. */
@ApplicationScoped
public class Evaluations {

  @Inject EntityManager entityManager;
  @Inject MedicalRecords records;
  @Inject Protocols protocols;

  public void insert(Evaluation evaluation) {
    entityManager.persist(evaluation);
    entityManager.flush();
  }

  /** Sends what was changed to the database now, so that a faster writer is met here. */
  public void flush() {
    entityManager.flush();
  }

  /** Refused by the database when it is signed already. */
  public void insert(Signature signature) {
    entityManager.persist(signature);
    entityManager.flush();
  }

  /** The newest edition. */
  public Optional<Evaluation> ofReferral(UUID referralId) {
    return entityManager
        .createQuery(
            "select e from Evaluation e where e.referralId = :referral order by e.edition desc",
            Evaluation.class)
        .setParameter("referral", referralId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public Evaluation require(UUID id) {
    return Optional.ofNullable(entityManager.find(Evaluation.class, id)).orElseThrow(NotFound::new);
  }

  /** What stood under the name when this reviewer signed last. */
  public Optional<Qualification> lastQualificationOf(UUID reviewerId) {
    return entityManager
        .createQuery(
            "select s from Signature s where s.reviewerId = :reviewer order by s.signedAt desc",
            Signature.class)
        .setParameter("reviewer", reviewerId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(Signature::qualification);
  }

  /** What an evaluation rests on now. */
  public Seen seen(Evaluation evaluation) {
    return new Seen(
        evaluation.version(),
        records.of(evaluation.referralId()).stream()
            .flatMap(record -> record.files().stream())
            .map(RecordFile::id)
            .collect(Collectors.toUnmodifiableSet()),
        records.setApartOf(evaluation.referralId()).stream()
            .map(SetApartPage::id)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Refused as unknown when a record is cited now that did not come with the referral. */
  public void refuseForeign(EvaluationForm form, Evaluation evaluation) {
    Set<UUID> cited =
        form.citations().map(Citation::recordId).collect(Collectors.toCollection(HashSet::new));
    evaluation.form().citations().map(Citation::recordId).forEach(cited::remove);
    if (!records.cameWith(evaluation.referralId(), cited)) {
      throw new UnknownRecord();
    }
  }

  /** Where an evaluation rests on pages that were set apart as another person's. */
  public List<SetApartCitation> setApartIn(Evaluation evaluation) {
    return SetApartCitation.in(
        evaluation.form(),
        protocols.find(evaluation.form().protocol().protocolId()),
        records.setApartOf(evaluation.referralId(), citedAt(evaluation)));
  }

  /** A signed evaluation cites the pictures that stood there when it was signed. */
  private Instant citedAt(Evaluation evaluation) {
    return signatureOf(evaluation).map(Signature::signedAt).orElse(evaluation.savedAt());
  }

  public Optional<Signature> signatureOf(Evaluation evaluation) {
    return Optional.ofNullable(entityManager.find(Signature.class, evaluation.id()));
  }
}
