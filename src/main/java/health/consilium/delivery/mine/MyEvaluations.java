package health.consilium.delivery.mine;

import health.consilium.account.Reviewer;
import health.consilium.referral.Turnaround;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Where a reviewer finds again what they signed, the newest first. */
@ApplicationScoped
@Transactional
public class MyEvaluations {

  /** How many stand on a page. */
  public static final int PAGE = 25;

  @Inject SignedByMe signed;
  @Inject Turnaround hospital;
  @Inject Clock clock;

  /** One page, and whether older ones follow. */
  public record Page(List<MyEvaluation> evaluations, boolean more) {}

  public Page after(Optional<SignedKey> key, Reviewer reviewer) {
    List<MyEvaluation> found =
        signed.after(key, PAGE + 1, hospital.today(clock.instant()), reviewer);
    return found.size() > PAGE
        ? new Page(List.copyOf(found.subList(0, PAGE)), true)
        : new Page(found, false);
  }
}
