package health.consilium.referral;

import health.consilium.platform.refusal.Refusal;

/** A letter of the referral left once, so its patient has it and can take nothing back. */
public final class AnsweredAlready extends Refusal {

  public AnsweredAlready(ReferralNumber number) {
    super(number.value());
  }
}
