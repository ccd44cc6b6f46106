package health.consilium.delivery.mine;

import health.consilium.referral.Disease;
import health.consilium.referral.Initials;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of what a reviewer signed, column by column as {@link SignedByMe} selects them. */
record MyEvaluationRow(List<@Nullable Object> columns) {

  MyEvaluation evaluation(LocalDate today) {
    ReferralStatus status = ReferralStatus.valueOf(text(6));
    return new MyEvaluation(
        new SignedKey(
            Instant.EPOCH.plus(Long.parseLong(text(1)), ChronoUnit.MICROS),
            UUID.fromString(text(0))),
        new ReferralNumber(text(2)),
        Integer.parseInt(text(7)),
        status.endedEarly() ? Optional.empty() : Optional.of(about(today)),
        outcome(status),
        doors(status));
  }

  private MyEvaluation.About about(LocalDate today) {
    int age = find(4).map(LocalDate::parse).map(b -> Period.between(b, today).getYears()).orElse(0);
    return new MyEvaluation.About(
        Initials.of(text(3)), age, find(5).map(Disease::valueOf).orElse(Disease.UNKNOWN));
  }

  private Outcome outcome(ReferralStatus status) {
    if (status.endedEarly()) {
      return Outcome.ENDED;
    }
    if (is(8)) {
      return Outcome.HELD;
    }
    if (is(11)) {
      return Outcome.FOLLOWED;
    }
    return switch (status) {
      case CLOSED -> Outcome.CLOSED;
      case EVALUATED, ANSWERED -> sent();
      case DRAFT, SUBMITTED, AWAITING_REVIEW, IN_REVIEW, AWAITING_RECORDS, WITHDRAWN, DECLINED ->
          Outcome.BACK;
    };
  }

  private Outcome sent() {
    if (is(10)) {
      return Outcome.ANSWERED;
    }
    return is(9) ? Outcome.SENT : Outcome.PRINTED;
  }

  /** As the desks decide it; they decide anew when somebody comes. */
  private MyEvaluation.Doors doors(ReferralStatus status) {
    boolean newest = !is(12);
    boolean held = is(13) && !status.over();
    return new MyEvaluation.Doors(
        held || (newest && status.letterStands()),
        newest && (status == ReferralStatus.ANSWERED || held));
  }

  private Optional<String> find(int column) {
    return Optional.ofNullable(columns.get(column)).map(String::valueOf);
  }

  private String text(int column) {
    return find(column).orElse("");
  }

  private boolean is(int column) {
    return Boolean.TRUE.equals(columns.get(column));
  }
}
