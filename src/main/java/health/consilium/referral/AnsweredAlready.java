package health.consilium.referral;

import health.consilium.platform.refusal.Refusal;

/** The referral was answered once, so its patient has the letter and can take nothing back. */
public final class AnsweredAlready extends Refusal {

  AnsweredAlready(ReferralNumber number) {
    super(number.value());
  }
}
