package health.consilium.evaluation.laboratory;

import health.consilium.evaluation.passage.Calendar;
import health.consilium.evaluation.passage.Lexicon;
import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.passage.WrittenTime;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Transfusions and growth factors that a referral's pages tell of, and which values they touch. */
final class SupportsGiven {

  /** Trials want counts without a transfusion in so many days. */
  private static final int DAYS = 7;

  private static final Pattern SENTENCE_ENDS = Pattern.compile("[;；。]|\\.(?=\\s|$)|\\R\\s*\\R");

  /** What is not given is said in the same breath. */
  private static final Pattern BREATH_ENDS = Pattern.compile("[,，、:：(（]");

  private static final int FAR_BEFORE = 40;
  private static final int FAR_BEHIND = 80;

  private final Analytes analytes;
  private final NavigableMap<LocalDate, Set<Support>> given = new TreeMap<>();

  SupportsGiven(Analytes analytes) {
    this.analytes = analytes;
  }

  /** Takes the next page. */
  void read(String page, Calendar calendar) {
    int begin = 0;
    Matcher end = SENTENCE_ENDS.matcher(page);
    while (end.find()) {
      readSentence(page.substring(begin, end.start()), calendar);
      begin = end.end();
    }
    readSentence(page.substring(begin), calendar);
  }

  /**
   * Why a value of this day may be another than the patient's own.
   *
   * @param inLine what its line tells of
   */
  Set<Uncertainty> notes(Analyte analyte, Optional<PartialDate> taken, Set<Support> inLine) {
    Set<Uncertainty> notes = EnumSet.noneOf(Uncertainty.class);
    Stream<Support> before =
        taken.filter(PartialDate::isExact).map(PartialDate::earliest).stream()
            .flatMap(this::before);
    Stream.concat(before, inLine.stream())
        .filter(support -> support.changes(analyte))
        .map(Support::note)
        .forEach(notes::add);
    return notes;
  }

  /** Of which a line tells. */
  Set<Support> in(String line) {
    return analytes.supports().in(line).stream()
        .filter(word -> isGiven(line, word))
        .map(Lexicon.Found::meaning)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<Support> before(LocalDate taken) {
    return given.subMap(taken.minusDays(DAYS), true, taken, true).values().stream()
        .flatMap(Set::stream);
  }

  private void readSentence(String sentence, Calendar calendar) {
    List<Lexicon.Found<Support>> words = analytes.supports().in(sentence);
    for (int at = 0; at < words.size(); at++) {
      Lexicon.Found<Support> word = words.get(at);
      if (isGiven(sentence, word)) {
        int from = at == 0 ? 0 : words.get(at - 1).end();
        int to = at + 1 == words.size() ? sentence.length() : words.get(at + 1).begin();
        days(sentence, word, from, to, calendar).forEach(day -> given(day).add(word.meaning()));
      }
    }
  }

  private Set<Support> given(LocalDate day) {
    return given.computeIfAbsent(day, any -> EnumSet.noneOf(Support.class));
  }

  /** Behind the word; where none stands there, before it. */
  private static List<LocalDate> days(
      String sentence, Lexicon.Found<Support> word, int from, int to, Calendar calendar) {
    List<LocalDate> behind =
        days(sentence.substring(word.end(), Math.min(to, word.end() + FAR_BEHIND)), calendar);
    return behind.isEmpty()
        ? days(
            sentence.substring(Math.max(from, word.begin() - FAR_BEFORE), word.begin()), calendar)
        : behind;
  }

  private static List<LocalDate> days(String words, Calendar calendar) {
    return calendar.columnsIn(words).stream()
        .map(WrittenTime::from)
        .filter(PartialDate::isExact)
        .map(PartialDate::earliest)
        .toList();
  }

  private boolean isGiven(String sentence, Lexicon.Found<Support> word) {
    String before = sentence.substring(Math.max(0, word.begin() - FAR_BEFORE), word.begin());
    Matcher breath = BREATH_ENDS.matcher(before);
    int begin = 0;
    while (breath.find()) {
      begin = breath.end();
    }
    return analytes.notGiven().in(before.substring(begin)).isEmpty();
  }
}
