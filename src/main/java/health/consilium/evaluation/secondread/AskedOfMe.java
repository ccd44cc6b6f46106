package health.consilium.evaluation.secondread;

import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.referral.ReferralNumber;
import java.io.Serializable;

/** One referral that a colleague asks this reviewer to look at, as the queue lists it. */
public record AskedOfMe(ReferralNumber number, String from, ColleagueRead.Kind kind, boolean urgent)
    implements Serializable {}
