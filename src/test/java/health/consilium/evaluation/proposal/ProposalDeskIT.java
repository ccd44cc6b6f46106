package health.consilium.evaluation.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.EvaluationDesk;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.EvaluationForm.Line;
import health.consilium.evaluation.EvaluationForm.Treatment;
import health.consilium.evaluation.EvaluationOnDesk;
import health.consilium.evaluation.ReasonStopped;
import health.consilium.evaluation.Response;
import health.consilium.records.PageWasRead;
import health.consilium.records.RecordsFixture;
import health.consilium.records.WordsOfPages;
import health.consilium.records.findings.FindingDesk;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.ReviewFixture;
import health.consilium.support.TestTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class ProposalDeskIT {

  private static final Duration LEASE = Duration.ofMinutes(10);

  @Inject ProposalDesk desk;
  @Inject EntityManager entityManager;
  @Inject EvaluationDesk evaluations;
  @Inject FindingDesk findings;
  @Inject WordsOfPages words;
  @Inject ReviewFixture people;
  @Inject RecordsFixture records;
  @Inject TestTransaction transaction;
  @Inject Event<PageWasRead> reads;
  @Inject DueReadings dueReadings;
  @Inject Clock clock;

  private Reviewer lin;
  private ReferralNumber number;
  private UUID referral;
  private UUID summary;

  @BeforeEach
  void aSummaryWasRead() throws Exception {
    lin = people.reviewer("Dr. Lin");
    number = people.waiting();
    people.takes(number, lin);
    referral = records.idOf(number);
    records.filledWith(number, 1, 10);
    summary = records.recordsOf(number).getFirst();
    page(1, "VRd from 26/08/2024 to 30/11/2024.");
    page(2, "DPd from 14/03/2025.");
    proposed();
  }

  @Test
  void proposesEachLineWithItsPage() {
    assertThat(shown()).extracting(Proposal::regimen).containsExactly("VRd", "DPd");
    assertThat(shown().getFirst().from()).isEqualTo("2024-08-26");
    assertThat(shown().getFirst().citations())
        .singleElement()
        .satisfies(cited -> assertThat(cited.recordId()).isEqualTo(summary))
        .satisfies(cited -> assertThat(cited.page()).isEqualTo(1));
  }

  @Test
  void proposingTwiceKeepsWhatIsThere() throws Exception {
    List<Proposal> before = shown();

    readAgain();

    assertThat(shown()).isEqualTo(before);
  }

  @Test
  void nothingRestsOnAnotherPersonsPage() {
    findings.setAside(number, summary, 2, records.coordinator());
    assertThat(shown()).as("at once").extracting(Proposal::regimen).containsExactly("VRd");

    proposed();
    assertThat(shown()).as("made anew").extracting(Proposal::regimen).containsExactly("VRd");

    findings.keep(number, summary, 2, records.coordinator());
    proposed();
    assertThat(shown()).extracting(Proposal::regimen).containsExactly("VRd", "DPd");
  }

  @Test
  void keepsWhatTheReviewerMadeOfIt() {
    Proposal vrd = shown().getFirst();
    Proposal dpd = shown().getLast();

    saves(List.of(line(vrd, Response.valueOf("UNKNOWN"))), List.of(dpd.id()));
    saves(List.of(line(vrd, null)), List.of(dpd.id()));
    saves(List.of(), List.of());

    assertThat(decisionsOn(vrd.id())).containsExactly("CHANGED", "ACCEPTED", "OPEN");
    assertThat(decisionsOn(dpd.id())).containsExactly("LEFT", "OPEN");
  }

  @Test
  void aFormThatIsSavedOnlyOnceMoreDecidesNothing() {
    Proposal vrd = shown().getFirst();

    saves(List.of(line(vrd, null)), List.of());
    saves(List.of(line(vrd, null)), List.of());

    assertThat(decisionsOn(vrd.id())).containsExactly("ACCEPTED");
  }

  @Test
  void oneThatCannotBeReadHoldsUpNobodyAndIsTriedAgain() throws Exception {
    UUID page = UUID.fromString(words.of(referral).getLast().id());
    transaction.begin();
    // seen by nobody else: the portal's own work cannot take it away
    reads.fire(new PageWasRead(page, "", PageWasRead.CERTAIN));
    Instant now = clock.instant();

    assertThat(takesUpTo(now)).as("taken, and not read to its end").contains(referral);
    assertThat(takesUpTo(now)).as("at once again").doesNotContain(referral);
    assertThat(takesUpTo(now.plus(LEASE))).as("later").contains(referral);
    transaction.rollback();
  }

  private List<UUID> takesUpTo(Instant now) {
    List<UUID> taken = new ArrayList<>();
    Optional<DueReading> next = dueReadings.take(now, LEASE);
    while (next.isPresent()) {
      taken.add(next.get().referralId());
      next = dueReadings.take(now, LEASE);
    }
    return taken;
  }

  private static Line line(Proposal proposal, @Nullable Response best) {
    ReasonStopped stopped =
        proposal.stopped().isEmpty() ? null : ReasonStopped.valueOf(proposal.stopped());
    return new Line(
        proposal.regimen(),
        proposal.from(),
        proposal.to(),
        best,
        stopped,
        "",
        proposal.citations(),
        proposal.id());
  }

  private void saves(List<Line> lines, List<UUID> left) {
    EvaluationOnDesk open = evaluations.open(number, lin);
    EvaluationForm form = open.form();
    evaluations.save(
        number,
        new EvaluationForm(
            form.inShort(),
            form.answers(),
            form.diagnosis(),
            new Treatment(lines, null, null, null, "", left),
            form.status(),
            form.protocol(),
            form.opinion(),
            form.plan(),
            form.conflictOfInterest()),
        open.version(),
        lin);
  }

  private void page(int page, String said) throws Exception {
    records.copied(summary, page, said, "");
    readAgain();
  }

  private void readAgain() throws Exception {
    transaction.begin();
    UUID page = UUID.fromString(words.of(referral).getLast().id());
    reads.fire(new PageWasRead(page, "", PageWasRead.CERTAIN));
    transaction.commit();
    proposed();
  }

  /** The portal's own work may be at it at the same time. */
  private void proposed() {
    await()
        .until(
            () -> {
              desk.takeNext().ifPresent(desk::propose);
              return marks() == 0;
            });
  }

  private long marks() {
    Object count =
        entityManager
            .createNativeQuery(
                "select count(*) from reading_due where referral_id = cast(?1 as uuid)")
            .setParameter(1, referral.toString())
            .getSingleResult();
    return ((Number) count).longValue();
  }

  private List<String> decisionsOn(UUID line) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select decision from proposed_line_decision"
                        + " where line_id = cast(?1 as uuid) order by id")
                .setParameter(1, line.toString())
                .getResultList()
                .toArray())
        .map(Object::toString)
        .toList();
  }

  private List<Proposal> shown() {
    return desk.linesOf(evaluations.open(number, lin), lin);
  }
}
