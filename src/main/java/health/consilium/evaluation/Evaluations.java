package health.consilium.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.evaluation.opinion.Colleagues;
import health.consilium.evaluation.protocol.ProtocolShelf;
import health.consilium.evaluation.protocol.ProtocolVersion;
import health.consilium.evaluation.protocol.Protocols;
import health.consilium.platform.refusal.NotFound;
import health.consilium.records.MedicalRecords;
import health.consilium.records.RecordFile;
import health.consilium.records.SetApartPage;
import health.consilium.records.UnknownRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All evaluations and their signatures. */
@ApplicationScoped
public class Evaluations {

  @Inject EntityManager entityManager;
  @Inject MedicalRecords records;
  @Inject Protocols protocols;
  @Inject Event<EditionBegun> begun;
  @Inject Colleagues colleagues;

  public void insert(Evaluation evaluation) {
    entityManager.persist(evaluation);
    entityManager.flush();
  }

  /** Begins the next edition of one that is signed. */
  void begin(EditionBegun edition) {
    insert(edition.next());
    begun.fire(edition);
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
    return seen(
        evaluation.version(),
        evaluation.referralId(),
        colleaguesOn(evaluation).stream()
            .filter(ColleagueRead::replied)
            .map(ColleagueRead::id)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** What is written in that version, the records as they are now, and these replies. */
  public Seen seen(long version, UUID referralId, Set<UUID> replies) {
    return new Seen(
        version,
        records.of(referralId).stream()
            .flatMap(record -> record.files().stream())
            .map(RecordFile::id)
            .collect(Collectors.toUnmodifiableSet()),
        records.setApartOf(referralId).stream()
            .map(SetApartPage::id)
            .collect(Collectors.toUnmodifiableSet()),
        foundOurs(referralId).keySet(),
        replies);
  }

  /** Records said to be another person's of which the office found pages to be the patient's. */
  public Map<UUID, List<Integer>> foundOurs(UUID referralId) {
    return DecidedPage.of(entityManager, referralId).stream()
        .filter(DecidedPage::contradicts)
        .collect(groupingBy(DecidedPage::recordId, mapping(DecidedPage::number, toList())));
  }

  /** Refused as unknown when a record is cited now that did not come with the referral. */
  public void refuseForeign(EvaluationForm form, Evaluation evaluation) {
    Set<UUID> cited = form.recordIds().collect(Collectors.toCollection(HashSet::new));
    evaluation.form().recordIds().forEach(cited::remove);
    if (!records.cameWith(evaluation.referralId(), cited)) {
      throw new UnknownRecord();
    }
  }

  /** Where an evaluation rests on pages that were set apart as another person's. */
  public List<SetApartCitation> setApartIn(Evaluation evaluation) {
    List<SetApartPage> setApart = records.setApartOf(evaluation.referralId(), citedAt(evaluation));
    return setApart.isEmpty()
        ? List.of()
        : SetApartCitation.in(
            evaluation.form(),
            versionsIn(evaluation.form()).stream().map(ProtocolVersion::protocol).toList(),
            setApart);
  }

  /** A signed evaluation cites the pictures that stood there when it was signed. */
  private Instant citedAt(Evaluation evaluation) {
    return signatureOf(evaluation).map(Signature::signedAt).orElse(evaluation.savedAt());
  }

  /** What colleagues were asked about the referral, and said. */
  public List<ColleagueRead> colleaguesOn(Evaluation evaluation) {
    return colleagues.heardBy(evaluation.reviewerId(), evaluation.referralId());
  }

  /** The protocols of a form, each in the version that it chose. */
  public List<ProtocolVersion> versionsIn(EvaluationForm form) {
    return versionsIn(form, protocols.shelf()).toList();
  }

  /** The same, with where each version stands today. */
  List<VersionInUse> usedIn(EvaluationForm form) {
    ProtocolShelf shelf = protocols.shelf();
    LocalDate today = protocols.today();
    return versionsIn(form, shelf)
        .map(version -> new VersionInUse(version, shelf.standing(version, today)))
        .toList();
  }

  private static Stream<ProtocolVersion> versionsIn(EvaluationForm form, ProtocolShelf shelf) {
    return form.criteria().protocols().stream()
        .flatMap(chosen -> shelf.find(chosen.id(), chosen.version()).stream());
  }

  public Optional<Signature> signatureOf(Evaluation evaluation) {
    return Optional.ofNullable(entityManager.find(Signature.class, evaluation.id()));
  }

  /** How often each version of a protocol is used, also by forms that could choose one only. */
  Map<String, ProtocolUse.Count> using(String protocolId) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select used.version, count(*) - count(s.evaluation_id), count(s.evaluation_id)"
                    + " from (select e.id, c ->> 'version' as version from evaluation e,"
                    + " jsonb_array_elements(cast(cast(e.form as json) -> 'criteria' -> 'protocols'"
                    + " as jsonb)) c where cast(cast(e.form as json) -> 'criteria' -> 'protocols'"
                    + " as jsonb) @> jsonb_build_array(jsonb_build_object('id', cast(?1 as text)))"
                    + " and c ->> 'id' = ?1 union all select id, cast(form as json) -> 'protocol'"
                    + " ->> 'protocolVersion' from evaluation where cast(form as json) ->"
                    + " 'protocol' ->> 'protocolId' = ?1) used left join signature s on"
                    + " s.evaluation_id = used.id group by used.version")
            .setParameter(1, protocolId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.toMap(
                row -> (String) row[0],
                row -> new ProtocolUse.Count(count(row[1]), count(row[2]))));
  }

  private static long count(Object number) {
    return ((Number) number).longValue();
  }
}
