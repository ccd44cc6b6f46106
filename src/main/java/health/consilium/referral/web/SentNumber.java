package health.consilium.referral.web;

import health.consilium.referral.ReferralNumber;
import health.consilium.referral.UnknownReferral;
import org.jspecify.annotations.Nullable;

/** Reads the number in the address of a page. */
public final class SentNumber {

  private SentNumber() {}

  /** What is no number names no referral, and is told in the same words as an unknown one. */
  public static ReferralNumber of(@Nullable String typed) {
    return ReferralNumber.typed(typed == null ? "" : typed).orElseThrow(UnknownReferral::new);
  }
}
