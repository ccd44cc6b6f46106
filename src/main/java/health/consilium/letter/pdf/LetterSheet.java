package health.consilium.letter.pdf;

import health.consilium.evaluation.Answer;
import health.consilium.evaluation.KeyAnalyte;
import health.consilium.evaluation.OpinionCategory;
import health.consilium.letter.FindingWords;
import health.consilium.letter.LetterContent;
import health.consilium.letter.LetterContent.AnsweredCriterion;
import health.consilium.letter.LetterContent.AnsweredQuestion;
import health.consilium.letter.LetterContent.AppliedProtocol;
import health.consilium.letter.LetterContent.Heading;
import health.consilium.letter.LetterContent.Opinion;
import health.consilium.letter.LetterContent.Reply;
import health.consilium.letter.LetterContent.Signature;
import health.consilium.letter.LetterContent.TestFirst;
import health.consilium.letter.LetterFindings;
import health.consilium.letter.LetterFindings.Diagnosis;
import health.consilium.letter.LetterFindings.KeyValue;
import health.consilium.letter.LetterFindings.Line;
import health.consilium.letter.LetterFindings.LineCounts;
import health.consilium.letter.LetterFindings.Status;
import health.consilium.letter.LetterWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One letter as the template asks for it: which sections stand, under which number, and how wide.
 */
public final class LetterSheet {

  // In narrow characters; above these a column beside another one would not fit on a page.
  private static final int LONG_QUESTION = 150;
  private static final int LONG_ANSWER = 1400;
  private static final int LONG_COLUMN = 1100;
  private static final int LONG_BOX = 2400;
  private static final int SHORT_TABLE = 6;

  private final LetterContent content;
  private final LetterWords words;
  private final List<String> sections;

  LetterSheet(LetterContent content, LetterWords words) {
    this.content = content;
    this.words = words;
    this.sections = sectionsOf(content);
  }

  private static List<String> sectionsOf(LetterContent content) {
    Opinion opinion = content.opinion();
    List<AppliedProtocol> protocols = content.protocols();
    LineCounts counts = content.findings().lineCounts();
    List<String> sections = new ArrayList<>(List.of("read"));
    addUnless(content.sources().missing().isEmpty(), "missing", sections);
    addUnless(isEmpty(content.findings()), "findings", sections);
    sections.add("values");
    addUnless(content.findings().trend().days().isEmpty(), "trend", sections);
    addUnless(
        content.findings().lines().isEmpty() && counts.confirmed() == null, "lines", sections);
    addUnless(
        protocols.stream().allMatch(each -> each.approvedIndication().isEmpty()),
        "indication",
        sections);
    addUnless(
        protocols.stream().allMatch(each -> each.benefitRisk().isEmpty()), "benefit", sections);
    addUnless(
        opinion.reasonsFor().isEmpty() && opinion.reasonsAgainst().isEmpty(), "weighing", sections);
    addUnless(opinion.otherOptions().isEmpty(), "options", sections);
    addUnless(opinion.testsFirst().isEmpty(), "tests", sections);
    addUnless(opinion.departments().isEmpty() && opinion.followUp().isEmpty(), "care", sections);
    addUnless(opinion.costs().isEmpty(), "costs", sections);
    sections.add("limits");
    return List.copyOf(sections);
  }

  private static boolean isEmpty(LetterFindings findings) {
    Diagnosis diagnosis = findings.diagnosis();
    Status status = findings.status();
    return diagnosis.disease() == null
        && !diagnosis.pathologyReviewAdvised()
        && (diagnosis.subtype() + diagnosis.stageAtDiagnosis() + diagnosis.genetics()).isBlank()
        && status.disease() == null
        && status.tempo() == null;
  }

  private static void addUnless(boolean absent, String section, List<String> sections) {
    if (!absent) {
      sections.add(section);
    }
  }

  public boolean has(String section) {
    return sections.contains(section);
  }

  public String number(String section) {
    return String.valueOf(sections.indexOf(section) + 1);
  }

  public List<Bookmark> bookmarks() {
    List<Bookmark> marks = new ArrayList<>();
    marks.add(new Bookmark(words.text("inShort"), "#short"));
    if (!content.face().answers().isEmpty()) {
      marks.add(new Bookmark(words.text("questions"), "#questions"));
    }
    if (!content.face().nextSteps().isEmpty()) {
      marks.add(new Bookmark(words.text("next"), "#next"));
    }
    marks.add(new Bookmark(words.text(content.urgent() ? "wait.now" : "wait"), "#wait"));
    marks.add(new Bookmark(words.text("clinical"), "#clinical"));
    for (String section : sections) {
      marks.add(new Bookmark(number(section) + " " + words.text(section), "#" + section));
    }
    return marks;
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

  public List<String> firstSigns() {
    return marked(words.firstSigns());
  }

  public List<String> furtherSigns() {
    return marked(words.furtherSigns());
  }

  private List<String> marked(List<String> texts) {
    return texts.stream().map(words::markup).toList();
  }

  public boolean shortIsLong() {
    return width(content.face().inShort()) > LONG_BOX;
  }

  public boolean isLong(AnsweredQuestion each) {
    return width(each.question()) > LONG_QUESTION || width(each.answer()) > LONG_ANSWER;
  }

  public boolean isLong(Reply each) {
    return width(each.question()) > LONG_QUESTION || width(each.answer()) > LONG_ANSWER;
  }

  public boolean stepsAreLong() {
    Stream<String> steps =
        content.face().nextSteps().stream().map(step -> step.step() + words.whoAndWhen(step));
    return width(steps.toList()) > LONG_COLUMN || width(sideTexts()) > LONG_COLUMN / 2;
  }

  public boolean reasonsAreLong() {
    return width(content.opinion().reasonsFor()) > LONG_COLUMN
        || width(content.opinion().reasonsAgainst()) > LONG_COLUMN;
  }

  /** A short table stays on one page. */
  public boolean kept(Collection<?> rows) {
    return rows.size() <= SHORT_TABLE;
  }

  /** What a column needs, in narrow characters; Chinese ones count twice, a line at least forty. */
  private static int width(Collection<String> texts) {
    return texts.stream().mapToInt(LetterSheet::width).sum();
  }

  private static int width(String text) {
    return text.lines()
        .mapToInt(line -> Math.max(40, line.codePoints().map(c -> c < 0x2e80 ? 1 : 2).sum()))
        .sum();
  }

  public boolean hasSide() {
    return !sideTexts().isEmpty();
  }

  private List<String> sideTexts() {
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

  public Status status() {
    return content.findings().status();
  }

  public boolean hasStatus() {
    return status().disease() != null || status().tempo() != null;
  }

  public String diagnosis() {
    return found().diagnosis(content.findings().diagnosis());
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

  /** The questions that the physician answered or remarked on. */
  public List<AnsweredCriterion> weighed() {
    return benefitRisk().stream().filter(criterion -> !criterion.untouched()).toList();
  }

  /** The questions left unknown without a word, in one line. */
  public String notAnswered() {
    return benefitRisk().stream()
        .filter(AnsweredCriterion::untouched)
        .map(AnsweredCriterion::question)
        .collect(Collectors.joining(" · "));
  }

  private List<AnsweredCriterion> benefitRisk() {
    return content.protocols().stream().flatMap(each -> each.benefitRisk().stream()).toList();
  }

  /** The protocols that have an approved indication. */
  public List<AppliedProtocol> indications() {
    return content.protocols().stream()
        .filter(each -> !each.approvedIndication().isEmpty())
        .toList();
  }

  /** A draft says so above every answer that is given to it. */
  public String answerHead(AppliedProtocol protocol) {
    return words.text(protocol.draft() ? "answer.draft" : "answer");
  }

  /** Above what all of them weigh. */
  public String answerHeadOfAll() {
    boolean draft = content.protocols().stream().anyMatch(AppliedProtocol::draft);
    return words.text(draft ? "answer.draft" : "answer");
  }

  public String answerClass(AnsweredCriterion criterion) {
    return criterion.answer() == Answer.NOT_MET ? "ans is-not" : "ans";
  }

  public String markClass(AnsweredCriterion criterion) {
    return switch (criterion.answer()) {
      case MET -> "mark met";
      case NOT_MET -> "mark not";
      case UNKNOWN -> "mark unk";
      case NOT_APPLICABLE -> "mark na";
    };
  }

  public String markInside(AnsweredCriterion criterion) {
    return switch (criterion.answer()) {
      case MET -> "tick";
      case NOT_MET, NOT_APPLICABLE -> "bar";
      case UNKNOWN -> "none";
    };
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

  /** A line in the reader's outline of the document. */
  public record Bookmark(String name, String target) {}
}
