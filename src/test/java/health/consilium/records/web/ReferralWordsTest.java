package health.consilium.records.web;

import static health.consilium.referral.ReferralEventKind.ANSWERED;
import static health.consilium.referral.ReferralEventKind.CORRECTION_ASKED;
import static health.consilium.referral.ReferralEventKind.EVALUATED;
import static health.consilium.referral.ReferralEventKind.FOLLOW_UP_ASKED;
import static health.consilium.referral.ReferralEventKind.FOLLOW_UP_RESUMED;
import static health.consilium.referral.ReferralEventKind.LETTER_RELEASED;
import static health.consilium.referral.ReferralEventKind.NEW_RESULTS;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.platform.language.Language;
import health.consilium.referral.Clocks;
import health.consilium.referral.HistoryEntry;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import health.consilium.referral.SentReferral;
import health.consilium.referral.Turnaround;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReferralWordsTest {

  private static final Instant SENT = Instant.parse("2026-09-01T02:00:00Z");

  @Test
  void aLetterThatIsCorrectedIsToldSoWhileQuestionsWait() {
    ReferralWords words =
        after(
            ReferralStatus.IN_REVIEW,
            EVALUATED,
            LETTER_RELEASED,
            ANSWERED,
            FOLLOW_UP_ASKED,
            CORRECTION_ASKED);

    assertThat(words.isBeingCorrected()).isTrue();
    assertThat(words.isBeingAddedTo()).isFalse();
  }

  @Test
  void theCorrectedLetterIsALetterAndWhatFollowsIsAddedToIt() {
    ReferralEventKind[] signed = {
      EVALUATED, LETTER_RELEASED, ANSWERED, FOLLOW_UP_ASKED, CORRECTION_ASKED, EVALUATED
    };

    assertThat(after(ReferralStatus.EVALUATED, signed).isBeingAddedTo()).isFalse();
    assertThat(
            after(
                    ReferralStatus.IN_REVIEW,
                    EVALUATED,
                    FOLLOW_UP_ASKED,
                    CORRECTION_ASKED,
                    EVALUATED,
                    LETTER_RELEASED,
                    ANSWERED,
                    FOLLOW_UP_RESUMED)
                .isBeingAddedTo())
        .isTrue();
  }

  /** The patient never had what is corrected, and the letter before is innocent of it. */
  @Test
  void aLetterStandsWhileWhatNeverLeftIsCorrected() {
    assertThat(
            after(
                    ReferralStatus.IN_REVIEW,
                    EVALUATED,
                    LETTER_RELEASED,
                    ANSWERED,
                    NEW_RESULTS,
                    EVALUATED,
                    CORRECTION_ASKED)
                .isBeingCorrected())
        .isFalse();
    assertThat(
            after(
                    ReferralStatus.IN_REVIEW,
                    EVALUATED,
                    LETTER_RELEASED,
                    ANSWERED,
                    NEW_RESULTS,
                    EVALUATED,
                    LETTER_RELEASED,
                    CORRECTION_ASKED)
                .isBeingCorrected())
        .isTrue();
  }

  @Test
  void anAnsweredReferralIsNotTakenBack() {
    assertThat(after(ReferralStatus.IN_REVIEW, EVALUATED, CORRECTION_ASKED).isWithdrawable())
        .isTrue();
    assertThat(
            after(ReferralStatus.IN_REVIEW, EVALUATED, ANSWERED, CORRECTION_ASKED).isWithdrawable())
        .isFalse();
  }

  /** One thing happened each hour. */
  private static ReferralWords after(ReferralStatus status, ReferralEventKind... kinds) {
    List<HistoryEntry> history =
        IntStream.range(0, kinds.length)
            .mapToObj(hour -> new HistoryEntry(kinds[hour], SENT.plus(Duration.ofHours(hour))))
            .toList();
    Optional<Instant> answered =
        history.stream()
            .filter(entry -> entry.kind() == ANSWERED)
            .map(HistoryEntry::at)
            .reduce((_, later) -> later);
    var referral =
        new SentReferral(
            UUID.randomUUID(),
            ReferralNumber.of(2026, 417),
            status,
            SENT,
            answered,
            false,
            new Clocks(Duration.ZERO, Duration.ZERO, Clocks.Running.WITH_US, SENT),
            Optional.empty(),
            2,
            history,
            List.of());
    var promise = new Turnaround(5, _ -> true, ZoneOffset.UTC);
    return new ReferralWords(
        referral, Language.ENGLISH, promise, SENT.plus(Duration.ofHours(kinds.length)));
  }
}
