package health.consilium.evaluation.treatment;

import health.consilium.evaluation.passage.Calendar;
import health.consilium.evaluation.passage.Cells;
import health.consilium.evaluation.passage.PageWords;
import health.consilium.evaluation.passage.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes pages apart into statements: lines that were only wrapped are one, sentences are several.
 */
final class Statements {

  private static final Pattern CHANGED =
      Pattern.compile("(?iu)\\s*(?:then |and )?(?:changed|switched|diganti|ditukar)\\b");

  /** So near behind an arrow. */
  private static final int NEXT_WITHIN = 40;

  private static final String STROKE = "-–—=_*~\\u2500-\\u257F";
  private static final Pattern STROKES_ONLY = Pattern.compile("[\\s" + STROKE + "]++");
  private static final Pattern STROKES = Pattern.compile("[" + STROKE + "]{5}");

  /** A full stop that ends no sentence stands after a short word or a figure. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?iu)(?s).*(?:\\b(?:dr|mr|mrs|no|tgl|vs|approx|s\\.d|inj|tab|pt)|\\b\\p{L})");

  /** No sentence that a person wrote is longer; what never ends is cut here. */
  private static final int LONGEST = 1_500;

  private final Formulary formulary;
  private final Calendar calendar;

  Statements(Formulary formulary, Calendar calendar) {
    this.formulary = formulary;
    this.calendar = calendar;
  }

  List<Statement> on(PageWords page) {
    return paragraphs(page.words()).stream()
        .flatMap(paragraph -> sentences(page, paragraph))
        .map(sentence -> new Statement(sentence, formulary.words(), calendar))
        .filter(statement -> !statement.mentions().isEmpty())
        .toList();
  }

  private static List<String> paragraphs(String words) {
    List<String> paragraphs = new ArrayList<>();
    List<String> lines = Cells.joined(words.lines().map(line -> isRule(line) ? "" : line).toList());
    int width = Wrapping.widthOf(lines);
    String last = "";
    boolean open = false;
    for (String line : lines) {
      boolean goesOn =
          open
              && !line.isBlank()
              && paragraphs.getLast().length() < LONGEST
              && !Wrapping.begins(line, paragraphs.getLast())
              && Wrapping.isBroken(last, line, width);
      if (goesOn) {
        String before = paragraphs.removeLast();
        paragraphs.add(before + Wrapping.between(before, line) + line.strip());
      } else if (!line.isBlank()) {
        paragraphs.add(line.strip());
      }
      open = !line.isBlank() && !Wrapping.ends(paragraphs.getLast());
      last = line;
    }
    return paragraphs;
  }

  /** A line drawn over the page. */
  static boolean isRule(String line) {
    return STROKES_ONLY.matcher(line).matches() && STROKES.matcher(line).find();
  }

  private Stream<Sentence> sentences(PageWords page, String paragraph) {
    List<String> sentences = sentences(paragraph);
    return IntStream.range(0, sentences.size())
        .mapToObj(at -> new Sentence(page, sentences.get(at), at == 0));
  }

  private List<String> sentences(String paragraph) {
    List<String> sentences = new ArrayList<>();
    int begin = 0;
    int depth = 0;
    for (int at = 0; at < paragraph.length(); at++) {
      char letter = paragraph.charAt(at);
      depth += letter == '(' || letter == '（' ? 1 : 0;
      depth = letter == ')' || letter == '）' ? Math.max(0, depth - 1) : depth;
      boolean ends = depth == 0 && endsSentence(paragraph, begin, at);
      if (ends || isTooLong(at - begin, letter)) {
        sentences.add(paragraph.substring(begin, at + 1));
        begin = at + 1;
        depth = 0;
      }
    }
    sentences.add(paragraph.substring(begin));
    return sentences.stream().filter(sentence -> !sentence.isBlank()).toList();
  }

  /** Cut between two words, where there are words. */
  private static boolean isTooLong(int length, char letter) {
    return length >= 2 * LONGEST || (length >= LONGEST && Character.isWhitespace(letter));
  }

  /** From what came of one treatment to the next one. */
  private boolean isArrow(String text, int at) {
    boolean arrow =
        text.charAt(at) == '→'
            || (text.charAt(at) == '>' && at > 0 && "-=".indexOf(text.charAt(at - 1)) >= 0);
    return arrow
        && text.indexOf('|') < 0
        && formulary
            .words()
            .in(text.substring(at + 1, Math.min(text.length(), at + 1 + NEXT_WITHIN)))
            .stream()
            .anyMatch(word -> isTreatment(word.meaning()));
  }

  private static boolean isTreatment(Meaning meaning) {
    return meaning instanceof Regimen
        || (meaning instanceof Medicine medicine && medicine.isGivenInLines());
  }

  private boolean endsSentence(String text, int begin, int at) {
    char letter = text.charAt(at);
    if (letter == '。' || letter == ';' || letter == '；' || isArrow(text, at)) {
      return true;
    }
    if (letter == ',' && CHANGED.matcher(text).region(at + 1, text.length()).lookingAt()) {
      return true;
    }
    return letter == '.'
        && at + 1 < text.length()
        && Character.isWhitespace(text.charAt(at + 1))
        && !ABBREVIATION.matcher(text.substring(begin, at)).matches();
  }
}
