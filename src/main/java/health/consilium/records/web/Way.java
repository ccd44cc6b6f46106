package health.consilium.records.web;

import health.consilium.platform.language.Moments;
import health.consilium.platform.language.Texts;
import health.consilium.referral.ReferralEventKind;
import health.consilium.referral.SentReferral;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The way of a referral from sending to the letter, as a patient sees it. */
record Way(SentReferral referral, Texts texts, Moments moments) {

  private static final List<ReferralEventKind> STEPS =
      List.of(
          ReferralEventKind.SUBMITTED,
          ReferralEventKind.QUEUED,
          ReferralEventKind.CLAIMED,
          ReferralEventKind.EVALUATED,
          ReferralEventKind.ANSWERED);

  /** Of a referral that ended early, only what was reached. */
  List<WayStep> steps() {
    return IntStream.range(0, STEPS.size())
        .filter(place -> !endedEarly() || place < reached())
        .mapToObj(this::step)
        .toList();
  }

  private WayStep step(int place) {
    ReferralEventKind kind = STEPS.get(place);
    WayStep.State state = state(place + 1);
    String name = "patient.my.step." + kind;
    return switch (state) {
      case DONE -> new WayStep(texts.say(name), when(kind), state);
      case NOW -> new WayStep(texts.say(name + ".now"), since(kind), state);
      case LATER -> new WayStep(texts.say(name + ".later"), "", state);
    };
  }

  private WayStep.State state(int place) {
    if (place > reached()) {
      return WayStep.State.LATER;
    }
    boolean onTheWay = !endedEarly() && reached() < STEPS.size();
    return place == reached() && onTheWay ? WayStep.State.NOW : WayStep.State.DONE;
  }

  private String when(ReferralEventKind kind) {
    return referral.last(kind).map(moments::dayAndTime).orElse("");
  }

  private String since(ReferralEventKind kind) {
    String since =
        referral
            .last(kind)
            .map(at -> texts.say("patient.my.step.since", moments.dayAndTime(at)))
            .orElse("");
    return referral.status().waitingForPatient()
        ? since + texts.say("patient.my.step.waiting")
        : since;
  }

  private boolean endedEarly() {
    return referral.status().endedEarly();
  }

  /** How many steps were reached, counted from 1. */
  private int reached() {
    return switch (referral.status()) {
      case DRAFT -> 0;
      case SUBMITTED -> 1;
      case AWAITING_REVIEW -> 2;
      case IN_REVIEW -> 3;
      case EVALUATED -> 4;
      case ANSWERED, CLOSED -> 5;
      case AWAITING_RECORDS -> reachedInReview();
      case WITHDRAWN, DECLINED ->
          referral.first(ReferralEventKind.EVALUATED).isPresent() ? 4 : reachedInReview();
    };
  }

  private int reachedInReview() {
    Optional<Instant> claimed = referral.last(ReferralEventKind.CLAIMED);
    Optional<Instant> givenBack =
        Stream.of(ReferralEventKind.RELEASED, ReferralEventKind.CLAIM_LAPSED)
            .flatMap(kind -> referral.last(kind).stream())
            .max(Instant::compareTo);
    return claimed
        .filter(at -> givenBack.isEmpty() || givenBack.get().isBefore(at))
        .map(at -> 3)
        .orElse(2);
  }
}
