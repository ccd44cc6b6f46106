package health.consilium.review.web;

import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import health.consilium.records.completeness.GapList;
import health.consilium.referral.TurnaroundDay;
import health.consilium.review.QueueEntry;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the queue says of a referral, in the language of its reader. */
public record QueueWords(Language language, ClockWords clock) {

  private static final int SIGNS = 2;

  /**
   * All of it at once.
   *
   * @param offered which colleague it is offered to, in words; empty when to none
   * @param suits it suits the reviewer who reads it
   * @param gaps the kinds of records that are not there
   */
  public QueueLine line(QueueEntry entry, String offered, boolean suits, GapList gaps) {
    return new QueueLine(
        entry.number().value(),
        entry.urgent(),
        entry.holder().me(),
        entry.claimable() && offered.isEmpty(),
        told(entry, suits, gaps),
        stands(entry, offered));
  }

  private QueueLine.Told told(QueueEntry entry, boolean suits, GapList gaps) {
    return new QueueLine.Told(
        sent(entry),
        patient(entry),
        about(entry),
        disease(entry),
        lines(entry),
        entry.urgent() ? urgency(entry) : "",
        texts().say("review.language." + entry.told().language()),
        records(entry),
        gaps(gaps),
        missing(gaps),
        suits);
  }

  private QueueLine.Stands stands(QueueEntry entry, String offered) {
    TurnaroundDay promise = entry.promise();
    return new QueueLine.Stands(
        promise.overdue(),
        clock.stands(promise),
        promise.of(),
        promise.filled(),
        clock.due(promise),
        state(entry),
        clock.waited(entry.clocks()),
        entry.holder().me() ? "" : entry.holder().name(),
        offered,
        returned(entry),
        until(entry));
  }

  private String sent(QueueEntry entry) {
    String key = entry.told().cameBack() ? "review.queue.cameBack" : "review.queue.sent";
    return texts().say(key, clock.day(entry.submittedAt()));
  }

  private String patient(QueueEntry entry) {
    return entry.patient().initials() + texts().say("review.comma") + entry.patient().age();
  }

  /** "woman, Malaysia". */
  private String about(QueueEntry entry) {
    String sex =
        entry.patient().sex() == null ? "" : texts().say("review.sex." + entry.patient().sex());
    return joined(Stream.of(sex, country(entry.patient().country())));
  }

  private String disease(QueueEntry entry) {
    return entry.told().disease() == null
        ? texts().say("evaluation.disease.UNKNOWN")
        : texts().say("evaluation.disease." + entry.told().disease());
  }

  private String lines(QueueEntry entry) {
    Integer count = entry.told().lineCount();
    return count == null ? "" : texts().say("review.queue.lines", count);
  }

  /** Why it is urgent: in hospital, and the first signs. */
  private String urgency(QueueEntry entry) {
    Stream<String> signs =
        entry.told().signs().stream().limit(SIGNS).map(sign -> texts().say("review.sign." + sign));
    return joined(
        entry.told().inHospital()
            ? Stream.concat(Stream.of(texts().say("review.inHospital")), signs)
            : signs);
  }

  private String records(QueueEntry entry) {
    int records = entry.told().records();
    return records == 0
        ? texts().say("review.queue.noRecords")
        : texts().say("review.queue.records.words", records, entry.told().pages());
  }

  /** "6 gaps, 2 asked for". */
  String gaps(GapList gaps) {
    int all = gaps.gaps().size();
    if (all == 0) {
      return texts().say("review.queue.noGaps");
    }
    return gaps.asked() == 0
        ? texts().say("review.queue.gaps", all)
        : texts().say("review.queue.gaps.asked", all, gaps.asked());
  }

  /** Which kinds are not there; empty when all are. */
  String missing(GapList gaps) {
    return gaps.isEmpty()
        ? ""
        : texts()
            .say(
                "review.queue.gaps.title",
                joined(gaps.gaps().stream().map(gap -> texts().say(gap.kindKey()))));
  }

  private String state(QueueEntry entry) {
    return switch (entry.status()) {
      case AWAITING_RECORDS -> texts().say("review.queue.awaitingRecords");
      case IN_REVIEW ->
          texts().say(entry.holder().me() ? "review.queue.yours" : "review.queue.claimed");
      default -> texts().say("review.queue.waitingForReviewer");
    };
  }

  /** What came last, for whoever goes on: "the patient asks", "handed to you by Dr Lin". */
  private String returned(QueueEntry entry) {
    QueueEntry.Returned returned = entry.holder().returned();
    String why =
        returned.why() == null ? "" : texts().say("review.queue.returned." + returned.why());
    String handed =
        returned.handedBy().isEmpty() || !entry.holder().me()
            ? ""
            : texts().say("review.queue.handedBy", returned.handedBy());
    return joined(Stream.of(why, handed));
  }

  /** Until when it is mine without work on it; empty when it is not, or while the clock stands. */
  private String until(QueueEntry entry) {
    Instant until = entry.holder().until();
    return until != null && entry.holder().me() && entry.status().withUs()
        ? texts().say("review.queue.until", clock.moment(until))
        : "";
  }

  private String country(String code) {
    return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(language.locale());
  }

  private String joined(Stream<String> words) {
    return words
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(texts().say("review.comma")));
  }

  private Texts texts() {
    return Texts.of(language);
  }
}
