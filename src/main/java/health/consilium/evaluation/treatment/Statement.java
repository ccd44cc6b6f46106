package health.consilium.evaluation.treatment;

import health.consilium.evaluation.passage.Calendar;
import health.consilium.evaluation.passage.HalfWidth;
import health.consilium.evaluation.passage.Lexicon;
import health.consilium.evaluation.passage.PageWords;
import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.passage.Passage;
import health.consilium.evaluation.passage.WrittenTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One sentence of a record with what it mentions; what was not given is left out. */
final class Statement {

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\d-])(\\p{Lu}[\\p{IsLatin}\\d]{1,9}(?:[-+/][\\p{IsLatin}\\d]{1,8}){0,3})"
              + "\\s?(?:方案|regimen\\b|protocol\\b)");
  private static final Pattern BREATH = Pattern.compile("[,，、;；。]");
  private static final int CLOSE = 6;
  private static final int SAME_CLAUSE = 20;
  private static final Pattern CYCLE = Pattern.compile("\\s*\\(?[CS]\\d\\b");
  private static final Pattern OF_CYCLE =
      Pattern.compile("(?iu)(?:\\b[CS]\\d{1,2}|#\\d{1,2}|第\\d{1,2}(?:疗程|周期))(?:D1)?\\s?[:(]?\\s?$");

  private static final Pattern DOSE = Pattern.compile("[^,;.。，]{0,8}?\\d");

  private final PageWords page;
  private final boolean opens;
  private final String said;
  private final String text;
  private final List<Mention> mentions = new ArrayList<>();

  Statement(Sentence sentence, Lexicon<Meaning> words, Calendar calendar) {
    this.page = sentence.page();
    this.opens = sentence.opens();
    this.said = sentence.words();
    this.text = HalfWidth.of(said);
    for (Lexicon.Found<Meaning> word : words.in(text)) {
      add(word.begin(), word.end(), Optional.of(word.meaning()), Optional.empty());
    }
    for (WrittenTime time : calendar.timesIn(text)) {
      mentions.removeIf(word -> word.begin() < time.end() && time.begin() < word.end());
      add(time.begin(), time.end(), Optional.empty(), Optional.of(time));
    }
    mentions.sort(Comparator.comparingInt(Mention::begin));
    mentions.removeAll(NotGiven.in(text, mentions));
  }

  /** Whether it begins a paragraph. */
  boolean opens() {
    return opens;
  }

  List<Mention> mentions() {
    return mentions;
  }

  Stream<Mention> times() {
    return mentions.stream().filter(Mention::isTime);
  }

  boolean says(Cue cue) {
    return mentions.stream().anyMatch(mention -> mention.is(cue));
  }

  boolean mentionsTransplant() {
    return mentions.stream().anyMatch(Mention::isTransplant);
  }

  /** Some medicine that makes a line. */
  boolean mentionsTreatment() {
    return medicines().stream().anyMatch(Medicine::isActive);
  }

  /** Regimens in the order in which they are named. */
  List<Regimen> regimens() {
    return mentions.stream()
        .flatMap(mention -> mention.meaning().stream())
        .filter(Regimen.class::isInstance)
        .map(Regimen.class::cast)
        .toList();
  }

  /** As the record names what nobody listed: "VDCLP方案(…)". */
  Optional<String> namedRegimen() {
    return NAMED.matcher(text).results().findFirst().map(hit -> hit.group(1));
  }

  /** Of its regimens, and those that it names. */
  List<Medicine> medicines() {
    return mentions.stream().flatMap(Statement::medicines).distinct().toList();
  }

  /** Those that are named before a transplant; with none, all. */
  List<Medicine> medicinesBeforeTransplant() {
    int end = time(Role.TRANSPLANT).isEmpty() ? text.length() : beforeTransplant();
    return mentions.stream()
        .filter(mention -> mention.begin() < end)
        .flatMap(Statement::medicines)
        .distinct()
        .toList();
  }

  /** The end of the dates that belong to what was given before, or the transplant itself. */
  private int beforeTransplant() {
    return beginning()
        .map(WrittenTime::end)
        .filter(end -> mentions.stream().anyMatch(m -> m.isTreatment() && m.begin() < end))
        .orElseGet(
            () ->
                mentions.stream()
                    .filter(Mention::isTransplant)
                    .mapToInt(Mention::begin)
                    .min()
                    .orElse(text.length()));
  }

  /** Named with a dose. */
  List<Medicine> dosed() {
    return mentions.stream()
        .filter(mention -> mention.meaning().filter(Medicine.class::isInstance).isPresent())
        .filter(mention -> DOSE.matcher(text.substring(mention.end())).lookingAt())
        .flatMap(Statement::medicines)
        .filter(Medicine::isGivenInLines)
        .distinct()
        .toList();
  }

  /** The first date that is the date of this. */
  Optional<WrittenTime> time(Role role) {
    return times().filter(time -> Role.of(time, this) == role).findFirst().flatMap(Mention::time);
  }

  /** When something was given, or from when on. */
  Optional<WrittenTime> beginning() {
    return time(Role.PERIOD).or(() -> time(Role.START));
  }

  /**
   * Where the day of each cycle is written, the last of them: "06/04/2026 (S1)", "C6 06/04/2026".
   */
  Optional<PartialDate> lastCycle() {
    List<WrittenTime> cycles =
        times()
            .flatMap(time -> time.time().stream())
            .filter(
                time ->
                    CYCLE.matcher(text.substring(time.end())).lookingAt()
                        || OF_CYCLE.matcher(text.substring(0, time.begin())).find())
            .toList();
    return cycles.size() < 2 ? Optional.empty() : Optional.of(cycles.getLast().from());
  }

  /** Whether it tells of a treatment, or of how it went. */
  boolean tells() {
    return mentions.stream()
        .anyMatch(
            m ->
                m.isTreatment()
                    || m.isTransplant()
                    || m.isOutcome()
                    || m.meaning().filter(w -> w instanceof Cue cue && cue.tells()).isPresent());
  }

  /** Whether the one stands right before the other, with no breath between. */
  boolean touch(Mention one, Mention other) {
    return one.isNear(other, CLOSE) && sameBreath(one, other);
  }

  /** Whether the one stands not far before the other, with no breath between. */
  boolean closes(Mention one, Mention other) {
    return one.isNear(other, SAME_CLAUSE) && sameBreath(one, other);
  }

  boolean sameBreath(Mention one, Mention other) {
    return one.end() <= other.begin()
        && BREATH.matcher(text).region(one.end(), other.begin()).results().findAny().isEmpty();
  }

  /** The one before that bears on when something happened. */
  Optional<Mention> before(Mention mention) {
    return mentions.stream()
        .filter(other -> other.end() <= mention.begin() && bears(other))
        .reduce((one, other) -> other);
  }

  Optional<Mention> after(Mention mention) {
    return mentions.stream()
        .filter(other -> other.begin() >= mention.end() && bears(other))
        .findFirst();
  }

  String text() {
    return text;
  }

  Passage passage() {
    return new Passage(page.recordId(), page.page(), said);
  }

  private static boolean bears(Mention mention) {
    return !mention.isTime()
        && mention.meaning().filter(m -> m instanceof Cue cue && cue.isBeside()).isEmpty();
  }

  static Stream<Medicine> medicines(Mention mention) {
    return switch (mention.meaning().orElse(Cue.BEST)) {
      case Medicine medicine ->
          medicine.isGivenInLines() ? Stream.of(medicine) : Stream.<Medicine>of();
      case Regimen regimen -> regimen.medicines().stream();
      case Cue cue -> Stream.of();
      case Meaning.Outcome outcome -> Stream.of();
    };
  }

  private void add(int begin, int end, Optional<Meaning> meaning, Optional<WrittenTime> time) {
    long open = text.substring(0, begin).chars().filter(c -> c == '(' || c == '（').count();
    long closed = text.substring(0, begin).chars().filter(c -> c == ')' || c == '）').count();
    mentions.add(new Mention(begin, end, meaning, time, open > closed));
  }
}
