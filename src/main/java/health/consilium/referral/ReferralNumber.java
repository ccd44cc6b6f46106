package health.consilium.referral;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a referral as it is said on the telephone: {@code SO-2026-00417}. */
public record ReferralNumber(String value) implements Serializable, Comparable<ReferralNumber> {

  private static final Pattern FORM = Pattern.compile("SO-[0-9]{4}-[0-9]{5,9}");

  /** Refuses text that is not of the form {@code SO-year-number}. */
  public ReferralNumber {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a referral number");
    }
  }

  public static ReferralNumber of(int year, long serial) {
    return new ReferralNumber("SO-%04d-%05d".formatted(year, serial));
  }

  /** What a person typed, spaces and small letters forgiven; empty when it is no number. */
  public static Optional<ReferralNumber> typed(String text) {
    String tidy = text.strip().toUpperCase(java.util.Locale.ROOT);
    return FORM.matcher(tidy).matches() ? Optional.of(new ReferralNumber(tidy)) : Optional.empty();
  }

  @Override
  public int compareTo(ReferralNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
