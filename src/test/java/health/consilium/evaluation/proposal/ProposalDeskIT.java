package health.consilium.evaluation.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.EvaluationDesk;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.EvaluationOnDesk;
import health.consilium.evaluation.ReasonStopped;
import health.consilium.evaluation.Response;
import health.consilium.evaluation.Treatment;
import health.consilium.evaluation.Treatment.Line;
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
  @Inject LineDesk lines;
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
    assertThat(regimens()).containsExactly("VRd", "DPd");
    assertThat(shown().getFirst().told().from()).isEqualTo("2024-08-26");
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
    assertThat(regimens()).as("at once").containsExactly("VRd");

    proposed();
    assertThat(regimens()).as("made anew").containsExactly("VRd");

    findings.keep(number, summary, 2, records.coordinator());
    proposed();
    assertThat(regimens()).containsExactly("VRd", "DPd");
  }

  @Test
  void nothingRestsOnAPageThatSaysSomethingElseByNow() throws Exception {
    transaction.begin();
    saysNow(2, "VCd from 14/03/2025.");
    assertThat(regimens()).containsExactly("VRd");
    transaction.rollback();
  }

  @Test
  void aLineThatIsToldAgainIsProposedOnce() throws Exception {
    Proposal vrd = shown().getFirst();
    saves(List.of(line(vrd, null)), List.of(shown().getLast().id()));

    page(3, "VRd from 26/08/2024, best response VGPR.\nDPd from 14/03/2025.");

    assertThat(regimens()).containsExactly("VRd", "DPd");
    assertThat(offered().getFirst().older()).contains(vrd.id());
    assertThat(offered().getFirst().proposal().told().best()).isEqualTo("VGPR");
    assertThat(offered().getLast().left()).as("left before, and not asked again").isTrue();
    assertThat(decisionsOn(vrd.id())).containsExactly("ACCEPTED");
  }

  @Test
  void saysWhichPagesAreTooMuchToRead() throws Exception {
    assertThat(readSoFar().pagesLeft()).isZero();

    page(3, "word ".repeat(14_000));

    assertThat(readSoFar().pagesLeft()).isEqualTo(1);
    assertThat(regimens()).containsExactly("VRd", "DPd");
  }

  @Test
  void saysThatPagesAreBeingRead() throws Exception {
    assertThat(readSoFar().goesOn()).isFalse();

    transaction.begin();
    reads.fire(new PageWasRead(lastPage(), "", PageWasRead.CERTAIN));
    assertThat(readSoFar().goesOn()).isTrue();
    transaction.rollback();
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
    UUID page = lastPage();
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
    LineTold told = proposal.told();
    ReasonStopped stopped = told.stopped().isEmpty() ? null : ReasonStopped.valueOf(told.stopped());
    return new Line(
        told.regimen(),
        told.from(),
        told.to(),
        best,
        stopped,
        told.progressed(),
        told.transplanted(),
        "",
        proposal.citations(),
        List.of(proposal.id()));
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
            new Treatment(lines, null, null, null, "", left, List.of()),
            form.status(),
            form.criteria(),
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
    reads.fire(new PageWasRead(lastPage(), "", PageWasRead.CERTAIN));
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

  private UUID lastPage() {
    return UUID.fromString(words.of(referral).getLast().id());
  }

  private void saysNow(int page, String said) {
    entityManager
        .createNativeQuery(
            "update record_page set words = ?3 where record_id = cast(?1 as uuid) and number = ?2")
        .setParameter(1, summary.toString())
        .setParameter(2, page)
        .setParameter(3, said)
        .executeUpdate();
  }

  private List<String> regimens() {
    return shown().stream().map(proposal -> proposal.told().regimen()).toList();
  }

  private List<Proposal> shown() {
    return offered().stream().map(OfferedLine::proposal).toList();
  }

  private List<OfferedLine> offered() {
    return lines.linesOf(evaluations.open(number, lin), lin);
  }

  private ReadSoFar readSoFar() {
    return lines.readSoFar(evaluations.open(number, lin), lin);
  }
}
