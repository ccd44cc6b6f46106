package health.consilium.referral.web;

import health.consilium.referral.YearAndMonth;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Reads what a person typed: an empty field is no answer. */
final class Typed {

  private Typed() {}

  static @Nullable String text(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /** Full-width and other digits become plain ones. */
  static @Nullable String digits(@Nullable String typed) {
    String text = text(typed);
    return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** From {@code 2024-08} or {@code 2024}. */
  static @Nullable YearAndMonth month(@Nullable String typed) {
    String text = text(typed);
    if (text == null) {
      return null;
    }
    int dash = text.indexOf('-');
    return dash < 0
        ? new YearAndMonth(Integer.parseInt(text), null)
        : new YearAndMonth(
            Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
  }

  static @Nullable String typed(@Nullable YearAndMonth month) {
    if (month == null) {
      return null;
    }
    return month.month() == null
        ? String.valueOf(month.year())
        : "%d-%02d".formatted(month.year(), month.month());
  }
}
