package health.consilium.letter.pdf;

import health.consilium.evaluation.KeyAnalyte;
import health.consilium.evaluation.opinion.OpinionCategory;
import health.consilium.letter.CostWords;
import health.consilium.letter.FindingWords;
import health.consilium.letter.LetterContent;
import health.consilium.letter.LetterContent.Heading;
import health.consilium.letter.LetterContent.Signature;
import health.consilium.letter.LetterFindings.KeyValue;
import health.consilium.letter.LetterFindings.Line;
import health.consilium.letter.LetterFindings.LineCounts;
import health.consilium.letter.LetterFindings.Status;
import health.consilium.letter.LetterOpinion.TestFirst;
import health.consilium.letter.LetterWords;
import health.consilium.letter.SourceWords;
import health.consilium.letter.UrgentWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One letter as the template asks for it: its fixed lines, what the records show, who signed. */
public final class LetterSheet {

  private final LetterContent content;
  private final LetterWords words;

  LetterSheet(LetterContent content, LetterWords words) {
    this.content = content;
    this.words = words;
  }

  public String runningHead() {
    Heading heading = content.heading();
    return words.text(
        "runningHead",
        heading.number(),
        heading.patient().name(),
        words.date(heading.patient().bornOn()));
  }

  public String lang() {
    return words.locale().toLanguageTag();
  }

  public String edition() {
    return String.valueOf(content.heading().edition());
  }

  public String count(int number) {
    return String.valueOf(number);
  }

  public String day(@Nullable LocalDate day) {
    return day == null ? words.text("notStated") : words.shortDate(day);
  }

  /** What cannot wait, each in sentences. */
  public List<String> urgent() {
    var urgent = new UrgentWords(words);
    return status().urgent().stream().map(urgent::found).toList();
  }

  public List<String> firstSigns() {
    return new UrgentWords(words).firstSigns();
  }

  public List<String> furtherSigns() {
    return new UrgentWords(words).furtherSigns();
  }

  public String whereToGo() {
    return new UrgentWords(words).whereToGo(content.face().emergencyNumbers());
  }

  public boolean hasSide() {
    return !sideTexts().isEmpty();
  }

  /** The texts beside the next steps. */
  List<String> sideTexts() {
    List<String> texts = new ArrayList<>(content.face().questionsForYourDoctor());
    if (changeOnFace()) {
      texts.addAll(content.opinion().whatWouldChangeIt());
    }
    return texts;
  }

  /** Where the answer is to wait, what would change it belongs to the answer. */
  public boolean changeOnFace() {
    OpinionCategory category = content.opinion().category();
    return !content.opinion().whatWouldChangeIt().isEmpty()
        && (category == OpinionCategory.CONTINUE_CURRENT_CARE_AND_REVIEW
            || category == OpinionCategory.CAR_T_NOT_ADVISED_NOW);
  }

  public boolean changeInLimits() {
    return !content.opinion().whatWouldChangeIt().isEmpty() && !changeOnFace();
  }

  /** What the opinion does not rest on. */
  public SourceWords sources() {
    return new SourceWords(words);
  }

  public Status status() {
    return content.findings().status();
  }

  public boolean hasStatus() {
    return status().disease() != null || status().tempo() != null;
  }

  public String diagnosis() {
    return found().diagnosis(content.findings().diagnosis());
  }

  /** What the illness was staged as, and what is said beside it. */
  public String stages() {
    return found().stages(content.findings().diagnosis());
  }

  /** The physician says something of the diagnosis or of where it stands. */
  public boolean hasReadings() {
    return hasStatus() || content.findings().diagnosis().pathologyReviewAdvised();
  }

  public String statusNow() {
    return found().statusNow(status());
  }

  /** The five values in their order, an empty one where the records have none. */
  public List<KeyValue> values() {
    return Arrays.stream(KeyAnalyte.values())
        .map(analyte -> content.findings().keyValue(analyte).orElse(missing(analyte)))
        .toList();
  }

  private static KeyValue missing(KeyAnalyte analyte) {
    return new KeyValue(analyte, "", "", "", "", null, "", List.of());
  }

  /** What the treatment is listed at, line by line. */
  public List<String> costs() {
    return new CostWords(words).all(content.opinion());
  }

  /** No price stands in the letter; that it quotes none is said all the same. */
  public boolean deniesQuote() {
    return new CostWords(words).deniesQuote(content.opinion());
  }

  public LineCounts counts() {
    return content.findings().lineCounts();
  }

  public String lineCounts() {
    return found().lineCounts(counts());
  }

  public FindingWords found() {
    return new FindingWords(words);
  }

  public String period(Line line) {
    return Stream.of(line.from(), line.to())
        .filter(end -> !end.isBlank())
        .collect(Collectors.joining(words.text("period.between")));
  }

  public String maxAge(TestFirst test) {
    return test.maxAgeDays() == null
        ? ""
        : words.text("tests.within", words.days(test.maxAgeDays()));
  }

  public String signer() {
    Signature signature = content.signOff().signature();
    return signature == null ? content.heading().physician().name() : signature.name();
  }

  public String signed() {
    Signature signature = content.signOff().signature();
    return signature == null
        ? words.text("unsigned")
        : words.text("signed", words.moment(signature.at()));
  }
}
