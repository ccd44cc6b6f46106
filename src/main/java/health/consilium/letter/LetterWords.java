package health.consilium.letter;

import health.consilium.letter.LetterContent.Addition;
import health.consilium.letter.LetterContent.Citation;
import health.consilium.letter.LetterContent.ColleagueHeard;
import health.consilium.letter.LetterContent.NextStep;
import health.consilium.letter.LetterFindings.KeyValue;
import health.consilium.platform.language.Language;
import health.consilium.records.RecordKind;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the contents of a letter into words of one language: its fixed sentences, dates, places in
 * the records and values.
 */
public final class LetterWords {

  private static final Control ONLY_OURS = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final ResourceBundle bundle;

  private LetterWords(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle("messages", locale, ONLY_OURS);
  }

  public static LetterWords in(Language language) {
    return new LetterWords(language.locale());
  }

  /** The fixed text of a key; with arguments they stand at {@code {0}} and so on. */
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString("letter." + key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  /** Which edition it is, and whose place it takes when it is a corrected one. */
  public String edition(int edition) {
    return edition > 1 ? text("edition.corrected", edition, edition - 1) : text("edition", edition);
  }

  /** What an addendum is and to which letter it belongs, in one line. */
  public String addendum(Addition addition) {
    return text("addendum.to", addition.number(), addition.edition(), date(addition.issuedOn()));
  }

  /** The same as a sentence that says who signed that letter, and that it stays. */
  public String adds(Addition addition) {
    return text(
        "addendum.adds.words", date(addition.issuedOn()), addition.edition(), addition.signedBy());
  }

  /** The word for a value of one of the letter's enumerations, or the word for "not stated". */
  public String word(@Nullable Enum<?> value) {
    return value == null
        ? text("notStated")
        : text(value.getDeclaringClass().getSimpleName() + "." + value.name());
  }

  /** Several words as one sentence. */
  public String words(Collection<? extends Enum<?>> values) {
    String words =
        values.stream().map(this::word).collect(Collectors.joining(text("list.between")));
    return words.isEmpty() ? "" : text("sentence", capital(words));
  }

  /** The word as it stands at the beginning of a line. */
  public String headword(@Nullable Enum<?> value) {
    return capital(word(value));
  }

  /** What a medicine counts as; one that is not known any more is called as it was. */
  String medicineClass(String name) {
    String key = "letter.MedicineClass." + name;
    return name.isEmpty()
        ? text("exposure.none")
        : bundle.containsKey(key) ? bundle.getString(key) : name;
  }

  String capital(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(locale) + word.substring(first);
  }

  public String date(LocalDate date) {
    return formatted("date", date);
  }

  public String shortDate(LocalDate date) {
    return formatted("date.short", date);
  }

  /** The moment of a signature with its offset: {@code 30 September 2026, 16:42 (UTC+8)}. */
  public String moment(ZonedDateTime moment) {
    return formatted("date.moment", moment) + " (" + offset(moment) + ")";
  }

  /** The same by the clock of the hospital: {@code 30 September 2026, 16:42}. */
  public String moment(LocalDateTime moment) {
    return formatted("date.moment", moment);
  }

  /** The places where a statement stands, one entry for each record with all its pages. */
  public List<String> placesOf(List<Citation> citations) {
    return new PlaceWords(this).of(citations).stream().map(CitedPlace::words).toList();
  }

  /** A record by its kind, at the beginning of a line; numbered where others are like it. */
  public String record(RecordKind kind, int number) {
    return new PlaceWords(this).named(headword(kind), number);
  }

  /** All places of a statement in the brackets that mark a citation; empty when there are none. */
  public String places(List<Citation> citations) {
    return citations.isEmpty()
        ? ""
        : text("places", String.join(text("places.between"), placesOf(citations)));
  }

  /** A value with its unit, as printed in the records. */
  public String value(KeyValue value) {
    return Stream.of(value.value(), value.unit())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("\u00a0"));
  }

  /** The age of a value on the day of the letter. */
  public String age(KeyValue value, LocalDate issuedOn) {
    return value.ageInDays(issuedOn).map(this::days).orElse(text("notStated"));
  }

  public String days(long days) {
    return text(days == 1 ? "day" : "days", String.valueOf(days));
  }

  /** By whom and by when, as far as they are known. */
  public String whoAndWhen(NextStep step) {
    return joined("next.between", step.who(), step.byWhen());
  }

  /** That a colleague was heard, whether they agree, and what is added to it. */
  public String colleague(ColleagueHeard heard) {
    return joined(
        "sentence.between",
        text("colleague." + heard.kind() + "." + heard.agreement()),
        heard.words());
  }

  /** Those of the parts that say something. */
  String joined(String between, String... parts) {
    return Stream.of(parts)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(text(between)));
  }

  private String formatted(String key, TemporalAccessor moment) {
    return DateTimeFormatter.ofPattern(text(key), locale).format(moment);
  }

  private static String offset(ZonedDateTime moment) {
    return moment.getOffset().getTotalSeconds() == 0
        ? "UTC"
        : DateTimeFormatter.ofPattern("'UTC'xxx", Locale.ROOT)
            .format(moment)
            .replace(":00", "")
            .replace("+0", "+")
            .replace("-0", "-");
  }

  public Locale locale() {
    return locale;
  }
}
