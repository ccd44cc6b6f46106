package health.consilium.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Reviewer;
import health.consilium.platform.refusal.Refusal;
import health.consilium.referral.CameBack;
import health.consilium.referral.Disease;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Turnaround;
import health.consilium.support.Ledger;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class ReviewQueueIT {

  private static final QueueFilter ALL = QueueFilter.of(QueueState.ALL);
  private static final int MANY = 10_000;

  @Inject ReviewQueue queue;
  @Inject ReviewFixture people;
  @Inject Turnaround hospital;
  @Inject Ledger ledger;
  @Inject Clock clock;

  @AfterEach
  void noRuleStays() {
    ledger.setRight();
    people.forgetsEveryRule();
  }

  @Test
  void ofTwoReviewersAtOnceOneClaimsAndTheOtherIsToldWho() throws Exception {
    for (int round = 0; round < 5; round++) {
      Reviewer lin = people.reviewer("Dr. Lin");
      Reviewer zhao = people.reviewer("Dr. Zhao");
      ReferralNumber number = people.waiting();

      List<Optional<Refusal>> outcomes = atOnce(claiming(number, lin), claiming(number, zhao));

      assertThat(outcomes).filteredOn(Optional::isEmpty).hasSize(1);
      Refusal refusal = outcomes.stream().flatMap(Optional::stream).findFirst().orElseThrow();
      String winner = outcomes.getFirst().isEmpty() ? lin.name() : zhao.name();
      assertThat(refusal).isInstanceOf(AlreadyClaimed.class);
      assertThat(refusal.arguments()).containsExactly(number.value(), winner);
      assertThat(people.claimsOn(number)).isEqualTo(1);
      assertThat(people.history(number)).filteredOn("CLAIMED"::equals).hasSize(1);
    }
  }

  @Test
  void claimingWhatOneHoldsIsHarmless() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    queue.claim(number, lin);

    queue.claim(number, lin);

    assertThat(people.claimsOn(number)).isEqualTo(1);
    assertThat(people.status(number)).isEqualTo("IN_REVIEW");
  }

  @Test
  void releasingGivesItBackToEverybody() {
    Reviewer lin = people.reviewer("Dr. Lin");
    Reviewer zhao = people.reviewer("Dr. Zhao");
    ReferralNumber number = people.waiting();
    queue.claim(number, lin);

    queue.release(number, lin);
    queue.claim(number, zhao);

    assertThat(people.history(number)).endsWith("CLAIMED", "RELEASED", "CLAIMED");
  }

  @Test
  void nobodyReleasesAColleaguesClaim() {
    Reviewer lin = people.reviewer("Dr. Lin");
    Reviewer zhao = people.reviewer("Dr. Zhao");
    ReferralNumber number = people.waiting();
    queue.claim(number, lin);

    assertThatThrownBy(() -> queue.release(number, zhao)).isInstanceOf(NotYourClaim.class);

    assertThat(people.claimsOn(number)).isEqualTo(1);
  }

  @Test
  void aClaimLapsesWhenNobodyWorksOnIt() {
    ReferralNumber forgotten = claimed();
    ReferralNumber fresh = claimed();
    people.forgotten(forgotten);

    queue.lapseStaleClaims();

    assertThat(people.status(forgotten)).isEqualTo("AWAITING_REVIEW");
    assertThat(people.history(forgotten)).endsWith("CLAIM_LAPSED");
    assertThat(people.claimsOn(forgotten)).isZero();
    assertThat(people.status(fresh)).isEqualTo("IN_REVIEW");
  }

  @Test
  void aClaimOfAFridayHoldsOverTheWeekendUnlessItCannotWait() {
    itIs(fridayAtFour());
    ReferralNumber calm = claimed();
    ReferralNumber urgent = people.waiting();
    queue.claim(urgent, people.reviewer("Dr. Lin"));
    people.gotWorse(urgent);

    ledger.turnAhead(Duration.ofHours(47));
    lapseAll();
    assertThat(people.claimsOn(calm)).isEqualTo(1);
    assertThat(people.claimsOn(urgent)).isZero();

    itIs(hospital.nextWorkingDay(fridayAtFour().toLocalDate()).atTime(17, 0).atZone(zone()));
    lapseAll();
    assertThat(people.claimsOn(calm)).isZero();
  }

  @Test
  void saysUntilWhenAReferralIsMine() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    queue.claim(number, lin);

    Instant until = queue.heldUntil(number, lin).orElseThrow();

    assertThat(until).isAfter(clock.instant());
    assertThat(queue.entries(QueueFilter.of(QueueState.MINE), Optional.empty(), MANY, lin))
        .extracting(entry -> entry.holder().until())
        .containsExactly(until);
    assertThat(queue.heldUntil(number, people.reviewer("Dr. Zhao"))).isEmpty();
  }

  @Test
  void aClaimDoesNotLapseWhileThePatientIsAskedNorRightAfter() {
    ReferralNumber waiting = claimed();
    ReferralNumber back = claimed();
    people.asksForRecords(waiting);
    people.forgotten(waiting);
    people.justBack(back);

    queue.lapseStaleClaims();

    assertThat(people.claimsOn(waiting)).isEqualTo(1);
    assertThat(people.claimsOn(back)).isEqualTo(1);
  }

  @Test
  void pagesByKeyMeetEveryReferralOnceInTheSameOrder() {
    Reviewer lin = people.reviewer("Dr. Lin");
    IntStream.range(0, 7).forEach(waiting -> people.waiting());
    List<ReferralNumber> atOnce = numbers(queue.entries(ALL, Optional.empty(), MANY, lin));

    List<ReferralNumber> paged = new java.util.ArrayList<>();
    List<QueueEntry> page = queue.entries(ALL, Optional.empty(), 3, lin);
    while (!page.isEmpty()) {
      paged.addAll(numbers(page));
      page = queue.entries(ALL, Optional.of(page.getLast().key()), 3, lin);
    }

    assertThat(paged).isEqualTo(atOnce).doesNotHaveDuplicates();
  }

  @Test
  void goingBackShowsThePageBefore() {
    Reviewer lin = people.reviewer("Dr. Lin");
    IntStream.range(0, 4).forEach(waiting -> people.waiting());
    List<QueueEntry> first = queue.entries(ALL, Optional.empty(), 2, lin);
    List<QueueEntry> second = queue.entries(ALL, Optional.of(first.getLast().key()), 2, lin);

    List<QueueEntry> back = queue.entriesBefore(ALL, second.getFirst().key(), 2, lin);

    assertThat(numbers(back)).isEqualTo(numbers(first));
  }

  @Test
  void filtersByStateDiseaseAndLanguage() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber waiting = people.waiting();
    ReferralNumber mine = people.waiting();
    queue.claim(mine, lin);
    ReferralNumber colleagues = claimed();

    assertThat(seen(lin, QueueState.FOR_ME)).contains(waiting, mine).doesNotContain(colleagues);
    assertThat(seen(lin, QueueState.WAITING)).contains(waiting).doesNotContain(mine, colleagues);
    assertThat(seen(lin, QueueState.MINE)).containsExactly(mine);
    assertThat(seen(lin, QueueState.ALL)).contains(waiting, mine, colleagues);
    assertThat(queue.countsUpTo(1, List.of(ALL, QueueFilter.of(QueueState.MINE).urgent()), lin))
        .containsExactly(1, 0);
    var lymphoma = new QueueFilter(QueueState.ALL, Disease.FL, "en", false);
    assertThat(numbers(queue.entries(lymphoma, Optional.empty(), MANY, lin)))
        .doesNotContain(waiting, mine);
  }

  @Test
  void ofWhatWaitsForRecordsMineIsAViewOfItsOwn() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber mine = people.waiting();
    queue.claim(mine, lin);
    ReferralNumber colleagues = claimed();
    people.asksForRecords(mine);
    people.asksForRecords(colleagues);

    assertThat(seen(lin, QueueState.MY_RECORDS)).containsExactly(mine);
    assertThat(seen(lin, QueueState.AWAITING_RECORDS)).contains(mine, colleagues);
  }

  @Test
  void whatIsOverThePromiseIsAViewOfItsOwnWhoeverHoldsIt() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber late = people.waitingForDays(30);
    ReferralNumber held = people.waitingForDays(30);
    queue.claim(held, lin);
    ReferralNumber inTime = people.waitingForDays(0);
    ReferralNumber asked = people.waitingForDays(30);
    people.asksForRecords(asked);

    List<QueueEntry> overdue =
        queue.entries(QueueFilter.of(QueueState.OVERDUE), Optional.empty(), MANY, lin);

    assertThat(numbers(overdue)).contains(late, held).doesNotContain(inTime, asked);
    assertThat(overdue).allMatch(entry -> entry.promise().overdue());
    assertThat(seen(lin, QueueState.ALL))
        .hasSizeGreaterThanOrEqualTo(overdue.size())
        .containsAll(numbers(overdue));
    assertThat(queue.countsUpTo(1, List.of(ALL, QueueFilter.of(QueueState.OVERDUE)), lin))
        .containsExactly(1, 1);
  }

  @Test
  void showsWhatSuitsInTheOrderOfTheQueueAndPageByPage() {
    Reviewer lin = people.reviewer("Dr. Lin");
    people.reads(lin, Disease.OTHER, "zh");
    ReferralNumber second = people.waitingFor(Disease.OTHER, "zh");
    ReferralNumber first = people.waitingFor(Disease.OTHER, "zh");
    people.waitsForDays(first, 9);
    people.waitsForDays(second, 8);
    ReferralNumber inEnglish = people.waitingFor(Disease.OTHER, "en");
    ReferralNumber otherwise = people.waitingFor(Disease.MCL, "zh");
    QueueFilter suiting = ALL.suiting();

    List<QueueEntry> all = queue.entries(suiting, Optional.empty(), MANY, lin);
    QueueKey place = all.get(numbers(all).indexOf(first)).key();

    assertThat(numbers(all))
        .containsSubsequence(first, second)
        .doesNotContain(inEnglish, otherwise);
    assertThat(numbers(queue.entries(suiting, Optional.of(place), MANY, lin)))
        .contains(second)
        .doesNotContain(first);
    QueueKey after = all.get(numbers(all).indexOf(second)).key();
    assertThat(numbers(queue.entriesBefore(suiting, after, 1, lin))).containsExactly(first);
    assertThat(queue.countsUpTo(1, List.of(suiting, suiting.urgent()), lin)).first().isEqualTo(1);
    assertThat(queue.entries(suiting, Optional.empty(), MANY, people.reviewer("Dr. Zhao")))
        .isEmpty();
  }

  @Test
  void tellsWhoHoldsAReferralAndHowLongItHasBeenHere() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber mine = people.waiting();
    queue.claim(mine, lin);

    var filter = QueueFilter.of(QueueState.MINE);
    assertThat(queue.entries(filter, Optional.empty(), MANY, lin))
        .singleElement()
        .satisfies(entry -> assertThat(entry.holder().me()).isTrue())
        .satisfies(entry -> assertThat(entry.holder().name()).isEqualTo("Dr. Lin"))
        .satisfies(entry -> assertThat(entry.patient().initials()).isEqualTo("T. A. F."))
        .satisfies(entry -> assertThat(entry.told().cameBack()).isFalse())
        .satisfies(entry -> assertThat(entry.clocks().withUs()).isPositive());
  }

  @Test
  void whatWasAskedForComesBackToWhoHoldsItWithItsReasonAndAMail() {
    Reviewer lin = people.reviewer("Dr. Lin");
    ReferralNumber number = people.waiting();
    queue.claim(number, lin);
    assertThat(seen(lin, QueueState.CAME_BACK)).isEmpty();
    people.asksForRecords(number);
    people.forgotten(number);

    people.sendsWhatWasAsked(number);
    queue.lapseStaleClaims();

    assertThat(people.claimsOn(number)).isEqualTo(1);
    assertThat(people.mailsTo(lin)).singleElement().asString().contains(number.value());
    assertThat(queue.entries(QueueFilter.of(QueueState.CAME_BACK), Optional.empty(), MANY, lin))
        .singleElement()
        .extracting(entry -> entry.holder().returned().why())
        .isEqualTo(CameBack.RECORDS);
    assertThat(queue.countsUpTo(9, List.of(QueueFilter.of(QueueState.CAME_BACK)), lin))
        .containsExactly(1);
  }

  @Test
  void nobodyIsToldOfWhatComesBackToTheQueue() {
    ReferralNumber number = people.waiting();
    people.asksForRecords(number);

    people.sendsWhatWasAsked(number);

    assertThat(people.status(number)).isEqualTo("AWAITING_REVIEW");
  }

  /** The next Friday, or the day before another weekend of at least two days, that is to come. */
  private ZonedDateTime fridayAtFour() {
    LocalDate day = Instant.now().atZone(zone()).toLocalDate().plusDays(1);
    while (!hospital.works(day) || hospital.nextWorkingDay(day).isBefore(day.plusDays(3))) {
      day = day.plusDays(1);
    }
    return day.atTime(16, 0).atZone(zone());
  }

  private void itIs(ZonedDateTime moment) {
    ledger.turnAhead(Duration.between(clock.instant(), moment));
  }

  private ZoneId zone() {
    return hospital.zone();
  }

  /** So many at a time, and other tests leave theirs. */
  private void lapseAll() {
    int lapsed;
    do {
      lapsed = queue.lapseStaleClaims();
    } while (lapsed > 0);
  }

  private ReferralNumber claimed() {
    ReferralNumber number = people.waiting();
    queue.claim(number, people.reviewer("Dr. Okafor"));
    return number;
  }

  private List<ReferralNumber> seen(Reviewer reviewer, QueueState state) {
    return numbers(queue.entries(QueueFilter.of(state), Optional.empty(), MANY, reviewer));
  }

  private static List<ReferralNumber> numbers(List<QueueEntry> entries) {
    return entries.stream().map(QueueEntry::number).toList();
  }

  private Callable<Optional<Refusal>> claiming(ReferralNumber number, Reviewer reviewer) {
    return () -> {
      try {
        queue.claim(number, reviewer);
        return Optional.empty();
      } catch (Refusal refusal) {
        return Optional.of(refusal);
      }
    };
  }

  private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
    var start = new CyclicBarrier(2);
    try (var people = Executors.newFixedThreadPool(2)) {
      var first = people.submit(() -> after(start, one));
      var second = people.submit(() -> after(start, other));
      return List.of(first.get(), second.get());
    }
  }

  private static <T> T after(CyclicBarrier start, Callable<T> act) throws Exception {
    start.await();
    return act.call();
  }
}
