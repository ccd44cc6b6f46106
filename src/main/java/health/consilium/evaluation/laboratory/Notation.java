package health.consilium.evaluation.laboratory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a record writes its figures: 8.6 or 8,6; 1.085 is one and a bit in the one, a thousand in the
 * other.
 */
enum Notation {
  POINT,
  COMMA,
  /** Nothing in the record tells. */
  UNKNOWN;

  /** Two figures after it, or a nought before it: no thousands. */
  private static final Pattern DECIMAL_COMMA =
      Pattern.compile("(?<![\\d.,])(?:\\d{1,3},\\d{1,2}|0,\\d+)(?![\\d.,])");

  private static final Pattern DECIMAL_POINT =
      Pattern.compile("(?<![\\d.,/-])(?:\\d{1,3}\\.\\d{1,2}|0\\.\\d+)(?![\\d.,/-])");

  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");

  /** By what most figures of the record look like. */
  static Notation of(List<String> texts) {
    long commas =
        texts.stream().mapToLong(text -> DECIMAL_COMMA.matcher(text).results().count()).sum();
    long points =
        texts.stream().mapToLong(text -> DECIMAL_POINT.matcher(text).results().count()).sum();
    if (commas == points) {
      return UNKNOWN;
    }
    return commas > points ? COMMA : POINT;
  }

  /** Empty when it can be read in two ways. */
  Optional<BigDecimal> read(String printed) {
    boolean comma = printed.indexOf(',') >= 0;
    boolean point = printed.indexOf('.') >= 0;
    if (!comma && !point) {
      return Optional.of(new BigDecimal(printed));
    }
    if (comma && point) {
      boolean lastIsComma = printed.lastIndexOf(',') > printed.lastIndexOf('.');
      return decimal(printed, lastIsComma ? ',' : '.');
    }
    char sign = comma ? ',' : '.';
    if (!THOUSANDS.matcher(printed).matches() || printed.startsWith("0")) {
      return decimal(printed, sign);
    }
    return switch (this) {
      case UNKNOWN -> Optional.empty();
      case POINT -> decimal(printed, '.');
      case COMMA -> decimal(printed, ',');
    };
  }

  /** Empty when there are two such signs: a section, a version, a date. */
  private static Optional<BigDecimal> decimal(String printed, char sign) {
    String thousands = sign == ',' ? "." : ",";
    String plain = printed.replace(thousands, "").replace(',', '.');
    return plain.indexOf('.') == plain.lastIndexOf('.')
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }
}
