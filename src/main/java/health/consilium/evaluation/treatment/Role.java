package health.consilium.evaluation.treatment;

import java.util.Optional;

/** What a date in a statement is the date of. */
enum Role {
  START,
  STOP,
  /** From when to when it was given. */
  PERIOD,
  PROGRESSION,
  TRANSPLANT,
  OTHER;

  private static final int BESIDE = 6;
  private static final int NEAR = 60;
  private static final int NEXT = 12;

  /** By the cue beside it; else by what was named last before it, or first after it. */
  static Role of(Mention time, Statement statement) {
    Optional<Mention> after = statement.after(time).filter(m -> time.isNear(m, NEAR));
    boolean news = after.filter(m -> beginsSomething(m) && time.isNear(m, NEXT)).isPresent();
    Optional<Mention> before =
        statement
            .before(time)
            .filter(m -> m.isNear(time, NEAR))
            .filter(m -> !(news && isToPrepare(m)));
    if (time.time().orElseThrow().isSpan()) {
      boolean treated =
          statement.mentions().stream().anyMatch(Mention::isTreatment)
              && before.filter(Role::isNoTreatment).isEmpty();
      return treated ? PERIOD : OTHER;
    }
    if (after.filter(m -> isFailureOn(time, m, statement)).isPresent()
        && before.filter(m -> statement.sameBreath(m, time)).isEmpty()) {
      return PROGRESSION;
    }
    Optional<Role> beside =
        before
            .filter(cue -> cue.isNear(time, BESIDE))
            .flatMap(Role::byCue)
            .or(
                () ->
                    after
                        .filter(cue -> time.isNear(cue, BESIDE))
                        .flatMap(cue -> byCueAfter(cue, statement)));
    if (beside.filter(START::equals).isPresent()
        && statement.mentionsTransplant()
        && !statement.mentionsTreatment()) {
      return TRANSPLANT;
    }
    return beside
        .or(() -> before.map(m -> byNearest(m, time, statement)))
        .or(
            () ->
                after
                    .filter(m -> !time.bracketed() && !isToPrepare(m))
                    .map(
                        m ->
                            statement.mentionsTransplant()
                                ? TRANSPLANT
                                : byNearest(m, time, statement)))
        .orElse(OTHER);
  }

  private static boolean isNoTreatment(Mention mention) {
    return mention.isOther() || mention.isTransplant();
  }

  /** "…, 2023.03.20评估PD", unless the word has a day of its own behind it. */
  private static boolean isFailureOn(Mention time, Mention mention, Statement statement) {
    return mention.is(Cue.PROGRESSION)
        && statement.closes(time, mention)
        && statement.times().noneMatch(other -> statement.touch(mention, other));
  }

  private static boolean beginsSomething(Mention mention) {
    return mention.isTreatment() || mention.isTransplant() || mention.is(Cue.CONDITIONING);
  }

  /** Growth factors, say, are given long before a transplant. */
  private static boolean isToPrepare(Mention mention) {
    return (mention.isOther() && !mention.isTransplant()) || mention.is(Cue.MOBILISATION);
  }

  private static Optional<Role> byCue(Mention mention) {
    if (mention.is(Cue.START)) {
      return Optional.of(START);
    }
    return mention.is(Cue.STOP)
            || mention.is(Cue.LAST)
            || mention.is(Cue.UNTIL)
            || mention.is(Cue.COMPLETED)
        ? Optional.of(STOP)
        : Optional.empty();
  }

  /** "24/11/2025: last dose", but "24/11/2025, last on 12/12/2025": the next day is its own. */
  private static Optional<Role> byCueAfter(Mention mention, Statement statement) {
    boolean ofAnother =
        mention.is(Cue.UNTIL)
            || mention.is(Cue.COMPLETED)
            || statement.times().anyMatch(time -> statement.touch(mention, time));
    return ofAnother ? Optional.empty() : byCue(mention);
  }

  private static Role byNearest(Mention mention, Mention time, Statement statement) {
    boolean transplanted =
        statement.mentions().stream()
            .anyMatch(other -> other.isTransplant() && other.begin() < time.begin());
    if (mention.isTransplant() || (transplanted && mention.isTreatment())) {
      return TRANSPLANT;
    }
    if (mention.is(Cue.CONDITIONING)) {
      return statement.mentionsTransplant() ? TRANSPLANT : OTHER;
    }
    if (mention.is(Cue.PROGRESSION)) {
      return PROGRESSION;
    }
    if (mention.is(Cue.STOP)) {
      return STOP;
    }
    return mention.isTreatment() || mention.is(Cue.ADDED) || mention.is(Cue.RESUMED)
        ? START
        : OTHER;
  }
}
