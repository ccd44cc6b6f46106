package health.consilium.letter.pdf;

import static health.consilium.letter.LetterFixture.addendum;
import static health.consilium.letter.LetterFixture.addendumInChinese;
import static health.consilium.letter.LetterFixture.continueLetter;
import static health.consilium.letter.LetterFixture.emptyDraft;
import static health.consilium.letter.LetterFixture.fullLetter;
import static health.consilium.letter.LetterFixture.fullLetterInChinese;
import static health.consilium.letter.LetterFixture.fullLetterOf;
import static health.consilium.letter.LetterFixture.fullLetterTo;
import static health.consilium.letter.LetterFixture.fullLetterWith;
import static health.consilium.letter.LetterFixture.fullPreview;
import static health.consilium.letter.LetterFixture.previewCiting;
import static health.consilium.letter.LetterFixture.urgentLetter;
import static health.consilium.letter.LetterFixture.urgentLetterInChinese;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.opinion.OpinionCategory;
import health.consilium.letter.LetterContent;
import health.consilium.letter.LetterContent.AnsweredQuestion;
import health.consilium.letter.LetterContent.Face;
import health.consilium.letter.LetterContent.NextStep;
import health.consilium.letter.LetterWords;
import health.consilium.letter.PrintedLetter;
import health.consilium.platform.language.Language;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OpenHtmlLetterPrinterTest {

  private static final OpenHtmlLetterPrinter PRINTER = new OpenHtmlLetterPrinter();
  private static final Map<LetterContent, PrintedLetter> PRINTED = new HashMap<>();

  static Stream<LetterContent> letters() {
    return Stream.of(
        fullLetter(),
        fullLetterInChinese(),
        continueLetter(),
        fullPreview(),
        emptyDraft(Language.ENGLISH),
        emptyDraft(Language.CHINESE),
        fullLetterOf(OpinionCategory.URGENT_LOCAL_CARE_FIRST),
        fullLetterWith(longFace()),
        urgentLetter(),
        urgentLetterInChinese(),
        addendum(),
        addendumInChinese());
  }

  @ParameterizedTest
  @MethodSource("letters")
  void passesPdfAAndPdfUa(LetterContent content) {
    PrintedLetter letter = printed(content);

    assertThat(PdfCheck.violations(letter.pdf())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("letters")
  void carriesTheFixedStatementAndTheUrgentSigns(LetterContent content) {
    LetterWords words = LetterWords.in(content.heading().language());

    String text = print(content).text().replace(" ", "");

    for (String key : List.of("statement", "wait.legs", "wait.fever", "wait.water")) {
      assertThat(text).contains(words.text(key).replace(" ", ""));
    }
  }

  @ParameterizedTest
  @MethodSource("letters")
  void namesPatientNumberAndPageOnEveryPage(LetterContent content) {
    PrintedPages pages = print(content);

    for (int page = 1; page <= pages.count(); page++) {
      assertThat(pages.text(page)).contains("SO-2026-00417");
      assertThat(pages.text(page)).contains(content.heading().patient().name());
      assertThat(pages.text(page)).containsPattern(page + "\\D{1,6}" + pages.count());
    }
  }

  @Test
  void addendumNamesTheLetterThatItAddsTo() {
    String text = print(addendum()).text();

    assertThat(text)
        .contains("Addendum 1 to your letter")
        .contains("This adds to the letter of 30 September 2026, edition 2, signed by Dr LIN")
        .contains("May I fly home between the two visits?", "[laboratory report, 9 Sep 2026, p. 2]")
        .contains("Ask for the echocardiogram first")
        .doesNotContain("Clinical part");
  }

  @Test
  void holdsEveryAnswerInWords() {
    LetterContent content = fullLetter();

    String text = print(content).text();

    for (AnsweredQuestion each : content.face().answers()) {
      assertThat(text).contains(flat(each.question()), flat(each.answer()));
    }
    assertThat(text).contains("Met", "Not met", "Unknown", "Not applicable");
    assertThat(text).contains("[treatment summary, 9 Sep 2026, p. 1; pathology report,");
    assertThat(text).contains("discharge summary, 9 Sep 2026, pp. 1–2");
  }

  @Test
  void holdsEveryAnswerInChinese() {
    LetterContent content = fullLetterInChinese();

    String text = print(content).text().replace(" ", "");

    for (AnsweredQuestion each : content.face().answers()) {
      assertThat(text).contains(flat(each.question()).replace(" ", ""));
      assertThat(text).contains(flat(each.answer()).replace(" ", ""));
    }
    assertThat(text).contains("出院小结，2026年9月9日，第2页", "不符合", "马来西亚：999；中国：120");
  }

  @Test
  void saysInWhichWordsTheRecordsWereReadAndThatTheTissueIsToBeLookedAtAgain() {
    assertThat(print(fullLetter()).text())
        .contains("in a certified translation.", "another pathologist looks at the tissue again");
    assertThat(print(fullLetterInChinese()).text().replace(" ", ""))
        .contains("经人工核对的机器译文", "另一位病理医生复核");
    assertThat(print(continueLetter()).text()).doesNotContain("translation", "pathologist");
  }

  @Test
  void tellsTheKeyValuesOverTime() {
    assertThat(print(fullLetter()).text())
        .contains("Key values over time", "3.6 g/dL", "36 g/L", "110 × 10⁹/L");
    assertThat(print(fullLetterInChinese()).text().replace(" ", ""))
        .contains("关键数值的变化", "不能确定", "2026年8月18日");
    assertThat(print(continueLetter()).text()).doesNotContain("over time");
  }

  @Test
  void tellsTheConfirmedCourseOfTreatment() {
    assertThat(print(fullLetter()).text())
        .contains("transplant: 20 Jan 2025", "progression: 20 Oct 2025")
        .contains("by class. Immunomodulatory drugs (lenalidomide, pomalidomide)")
        .contains("My reading. Refractory to: immunomodulatory drugs (lenalidomide).");
    assertThat(print(fullLetterInChinese()).text().replace(" ", ""))
        .contains("移植：2025年1月20日", "免疫调节剂（lenalidomide、pomalidomide）", "不耐受：免疫调节剂（pomalidomide）。");
    assertThat(print(continueLetter()).text()).doesNotContain("by class");
  }

  @Test
  void tellsWhatWasSetAsideAndBeforeWhatEachMissingThingIsNeeded() {
    assertThat(print(fullLetter()).text())
        .contains("Set aside, and not used")
        .contains("Laboratory report, 9 Sep 2026, 2 pages: it is the same as another record.")
        .contains("Imaging report: it seems to belong to another person.")
        .contains("Needed before", "Home hospital a journey");
    assertThat(print(fullLetterInChinese()).text().replace(" ", ""))
        .contains("未采用的资料", "2026年9月9日，2页：无法辨认。", "当地医院治疗之前");
    assertThat(print(continueLetter()).text()).doesNotContain("Set aside", "Needed before");
  }

  @Test
  void listsAPriceWithSourceDateAndCurrencyAndIsAlwaysNoQuote() {
    assertThat(print(fullLetter()).text())
        .contains("List price of the product: 1 166 000 CNY, as of 30 September 2026. Source:")
        .contains("about 200 000 CNY.", "Not included: screening", "This is not a quote.");
    assertThat(print(fullLetterInChinese()).text().replace(" ", ""))
        .contains("产品标价：1166000元（截至2026年9月30日）。来源：厂家价目表，未经中心确认。")
        .contains("不包括：筛查");
    assertThat(print(continueLetter()).text())
        .contains("No price stands in this letter, and nothing in it is a quote.")
        .doesNotContain("This is not a quote.");
    assertThat(print(emptyDraft(Language.ENGLISH)).text()).doesNotContain("quote");
  }

  @Test
  void putsWhatCannotWaitAboveEverythingElse() {
    assertThat(print(urgentLetter()).text(1))
        .contains("Haemoglobin 6.1 g/dL with black stools [discharge summary, 9 Sep 2026, p. 2]:")
        .contains("department today. Told to Dr Rekaan, by phone, 30 September 2026, 09:30.");
    assertThat(print(urgentLetterInChinese()).text(1).replace(" ", ""))
        .contains("：请今天就去最近的急诊。已告知Rekaan医生（电话）。");
    assertThat(print(fullLetter()).text()).doesNotContain("Please get help now");
  }

  @Test
  void tellsStageAndGeneticsTestByTest() {
    assertThat(print(fullLetter()).text())
        .contains("Stage. ISS III (at diagnosis)", "CNS 1 (now). A stage belongs to diagnosis")
        .contains("t(4;14), FISH positive 71 % 21 Aug 2024")
        .contains("TP53 not tested", "t(14;16) not stated", "Cells were selected by CD138");
    assertThat(print(fullLetterInChinese()).text().replace(" ", ""))
        .contains("分期。ISSIII（诊断时）", "阳性71%2024年8月21日", "TP53未检测");
    assertThat(print(continueLetter()).text()).doesNotContain("Genetic test", "Stage");
  }

  @Test
  void saysWhichOfTheFiveValuesIsMissing() {
    String text = print(fullLetter()).text();

    assertThat(text).contains("37 g/L", "412 U/L", "8.4 g/dL", "22 days");
    assertThat(text).contains("Platelets not in the records");
  }

  @Test
  void marksTheDraftProtocolWhereverCriteriaStand() {
    PrintedPages pages = print(fullLetter());

    List<String> withCriteria =
        pages.all().stream().filter(page -> page.contains("Not met")).toList();

    assertThat(withCriteria).isNotEmpty().allMatch(page -> page.contains("draft protocol"));
  }

  @Test
  void knowsItsTitleLanguageAndFonts() {
    PrintedPages english = print(fullLetter());
    PrintedPages chinese = print(fullLetterInChinese());

    assertThat(english.title()).isEqualTo("Preliminary evaluation SO-2026-00417");
    assertThat(chinese.title()).isEqualTo("初步评估 SO-2026-00417");
    assertThat(english.language()).isEqualTo("en");
    assertThat(chinese.language()).isEqualTo("zh");
    assertThat(english.fontsNotEmbedded()).isEmpty();
    assertThat(chinese.fontsNotEmbedded()).isEmpty();
    assertThat(english.bookmarks())
        .contains("In short", "1 What I read", "14 Limits and signature");
  }

  @ParameterizedTest
  @EnumSource(OpinionCategory.class)
  void readsEveryOpinionAsAFullAnswer(OpinionCategory category) {
    String sentence = LetterWords.in(Language.ENGLISH).word(category);

    PrintedPages pages = print(fullLetterOf(category));

    assertThat(pages.text(1)).contains("My opinion. " + sentence);
  }

  @Test
  void putsWhatWouldChangeAWaitingAnswerOnTheFirstPage() {
    PrintedPages pages = print(continueLetter());

    assertThat(pages.text(1)).contains("What would change this", "M-protein clearly up");
  }

  @Test
  void putsHelpNearbyAboveEverythingWhenItIsUrgent() {
    String face = print(fullLetterOf(OpinionCategory.URGENT_LOCAL_CARE_FIRST)).text(1);

    assertThat(face.indexOf("Please get help now")).isBetween(0, face.indexOf("In short"));
  }

  @Test
  void marksAPreviewOnEveryPage() {
    PrintedPages pages = print(fullPreview());

    assertThat(pages.all()).allMatch(page -> page.contains("PREVIEW – not signed"));
    assertThat(pages.text()).doesNotContain("Signed 30 September");
    assertThat(print(fullLetter()).text()).doesNotContain("PREVIEW");
  }

  @Test
  void leadsItsReaderToEveryPageThatIsCitedAlsoInASentence() {
    UUID record = UUID.randomUUID();
    LetterContent content = previewCiting(record);

    PrintedPages linked = new PrintedPages(linked(content).pdf());

    assertThat(linked.links())
        .contains("https://portal.example/window#" + record + ":2")
        .contains("https://portal.example/window#" + record + ":4");
    assertThat(linked.links().stream().filter(link -> link.endsWith(":4")).count()).isEqualTo(3);
    assertThat(PdfCheck.violations(linked(content).pdf())).isEmpty();
    assertThat(sorted(linked.text())).isEqualTo(sorted(print(content).text()));
  }

  /** A letter that is sent leads nowhere into the portal. */
  @Test
  void theLetterItselfHasNoLinkAndACopyWithLinksSaysThatItIsOne() {
    assertThat(print(previewCiting(UUID.randomUUID())).links())
        .noneMatch(link -> link.contains("/window"));
    assertThat(print(fullLetter()).text()).doesNotContain("COPY TO READ");
    assertThat(new PrintedPages(linked(fullLetter()).pdf()).all())
        .allMatch(page -> page.contains("COPY TO READ"));
  }

  /** The typesetter writes a link behind its line; where it stands is where it stood. */
  private static List<Integer> sorted(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).sorted().boxed().toList();
  }

  private static PrintedLetter linked(LetterContent content) {
    return PRINTER.printLinked(
        content,
        citation ->
            Optional.ofNullable(citation.place())
                .map(place -> "https://portal.example/window#" + place));
  }

  @Test
  void signsWithTheMomentInTheHospitalsZone() {
    assertThat(print(fullLetter()).text()).contains("Signed 30 September 2026, 16:42 (UTC+8)");
  }

  @Test
  void printsNamesOfManyScripts() {
    PrintedLetter letter = PRINTER.print(fullLetterTo("Zoë O’Łukasz-Đặng 陈䶮示 Ивáнов"));

    PrintedPages pages = new PrintedPages(letter.pdf());

    assertThat(letter.unprintable()).isEmpty();
    assertThat(pages.text(1)).contains("Zoë O’Łukasz-Đặng 陈䶮示 Ивáнов");
  }

  @Test
  void printsABoxForWhatNoFontHasAndReportsIt() {
    PrintedLetter letter =
        PRINTER.print(fullLetterTo("A\u0007da \uD83E\uDD84\uD842\uDFB7 \uD800 \u200FX"));

    assertThat(letter.unprintable()).containsExactly("U+1F984", "U+20BB7", "U+D800");
    assertThat(new PrintedPages(letter.pdf()).text(1)).contains("Ada □□ □ X");
  }

  @Test
  void letsLongAnswersFlowOn() {
    PrintedPages pages = print(fullLetterWith(longFace()));

    assertThat(pages.text()).contains("sentence 1 of answer 1").contains("sentence 90 of answer 5");
    assertThat(pages.widestText()).isLessThan(595 - 50);
  }

  @Test
  void treatsMarkupAsText() {
    String text = print(fullLetterTo("<b>&amp; \"Ann\" </b>${7*7}")).text();

    assertThat(text).contains("<b>&amp; \"Ann\" </b>${7*7}");
  }

  private static Face longFace() {
    List<AnsweredQuestion> answers =
        Stream.of(1, 2, 3, 4, 5)
            .map(number -> new AnsweredQuestion("Question " + number + "?", longAnswer(number)))
            .toList();
    String address = "https://hospital.example/" + "very-long-path/".repeat(20);
    String word = "x".repeat(300);
    var step = new NextStep("Read " + address, "You and " + word, "soon");
    return new Face(
        "Much to say.\n\n" + longAnswer(0),
        answers,
        Collections.nCopies(12, step),
        List.of("Why " + address),
        List.of());
  }

  private static String longAnswer(int number) {
    var answer = new StringBuilder();
    for (int sentence = 1; sentence <= 90; sentence++) {
      answer.append("This is sentence %d of answer %d. ".formatted(sentence, number));
    }
    return answer.toString();
  }

  private static PrintedPages print(LetterContent content) {
    return new PrintedPages(printed(content).pdf());
  }

  private static PrintedLetter printed(LetterContent content) {
    return PRINTED.computeIfAbsent(content, PRINTER::print);
  }

  private static String flat(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
