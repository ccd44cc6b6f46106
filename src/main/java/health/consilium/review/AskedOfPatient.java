package health.consilium.review;

import health.consilium.referral.AskedRecords;
import java.util.Optional;

/**
 * How it stands with the records that a patient was asked for in words.
 *
 * @param mayAsk nothing is asked in words now, and something can be
 * @param open what is asked and not answered
 * @param files how many came since that was asked
 */
public record AskedOfPatient(boolean mayAsk, Optional<AskedRecords> open, int files) {}
