package health.consilium.letter;

import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.Plan;
import health.consilium.evaluation.RecordsUsed;
import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.evaluation.protocol.ProtocolVersion;
import health.consilium.evaluation.values.ProposedValue;
import health.consilium.letter.LetterContent.AnsweredQuestion;
import health.consilium.letter.LetterContent.AppliedProtocol;
import health.consilium.letter.LetterContent.Citation;
import health.consilium.letter.LetterContent.ColleagueHeard;
import health.consilium.letter.LetterContent.EmergencyNumber;
import health.consilium.letter.LetterContent.Face;
import health.consilium.letter.LetterContent.MissingItem;
import health.consilium.letter.LetterContent.NextStep;
import health.consilium.letter.LetterContent.RecordExcluded;
import health.consilium.letter.LetterContent.RecordRead;
import health.consilium.letter.LetterOpinion.TestFirst;
import health.consilium.platform.language.Language;
import health.consilium.records.MedicalRecord;
import health.consilium.records.SetApartPage;
import health.consilium.records.completeness.Gap;
import health.consilium.records.completeness.GapList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The evaluation form as the parts of a letter, its citations turned into records and pages. */
final class FormOnPaper {

  private final EvaluationForm form;
  private final PlacesOnPaper places;
  private final Language language;
  private final LetterWords words;
  private final Set<CitedPlace> placed = new LinkedHashSet<>();

  FormOnPaper(
      EvaluationForm form,
      List<MedicalRecord> records,
      List<SetApartPage> setApart,
      Language language) {
    this.form = form;
    this.places = new PlacesOnPaper(records, setApart);
    this.language = language;
    this.words = LetterWords.in(language);
  }

  Face face(List<String> questions, List<EmergencyNumber> emergencyNumbers) {
    Plan plan = form.plan();
    return new Face(
        inWords("inShort").in(form.inShort()),
        IntStream.range(0, questions.size())
            .mapToObj(at -> new AnsweredQuestion(questions.get(at), answer(at)))
            .toList(),
        plan.nextSteps().stream()
            .map(step -> new NextStep(step.step(), step.who(), step.byWhen()))
            .toList(),
        plan.questionsForYourDoctor(),
        emergencyNumbers);
  }

  private String answer(int at) {
    return at < form.answers().size() ? inWords("answer." + at).in(form.answers().get(at)) : "";
  }

  List<RecordRead> recordsRead() {
    return places.recordsRead(form.records());
  }

  /**
   * @param foundOurs those that the office found not to be another person's
   */
  List<RecordExcluded> excluded(Set<UUID> foundOurs) {
    return places.excluded(form.records(), foundOurs);
  }

  /** The kinds that are not there, and behind them what else the physician misses. */
  List<MissingItem> missing(GapList gaps) {
    return Stream.concat(
            gaps.gaps().stream().map(this::missing),
            form.records().missing().stream().map(FormOnPaper::missing))
        .toList();
  }

  private static MissingItem missing(RecordsUsed.Missing missing) {
    return new MissingItem(
        missing.item(), missing.whyItMatters(), missing.whoCanProvide(), missing.neededBefore());
  }

  private MissingItem missing(Gap gap) {
    String kind = gap.kind().name();
    return new MissingItem(
        words.text("missing.of", words.headword(gap.kind()), words.word(gap.reason())),
        words.text("missing.change." + kind),
        words.text("missing.who." + kind),
        form.records().neededBefore(gap.kind()).orElse(null));
  }

  /**
   * @param values what the records print, accepted or not
   */
  LetterFindings findings(List<ProposedValue> values) {
    String urgent = inWords("status.urgent").in(form.status().urgentFindings());
    return new FindingsOnPaper(form, places, urgent, language).all(trend(values));
  }

  private LetterTrend trend(List<ProposedValue> values) {
    return new TrendOnPaper(form.status(), places, language).of(values);
  }

  List<AppliedProtocol> protocols(List<ProtocolVersion> versions) {
    return new CriteriaOnPaper(form, places, language).protocols(versions);
  }

  LetterOpinion opinion() {
    EvaluationForm.Opinion opinion = form.opinion();
    var written =
        new LetterOpinion(
            opinion.category(),
            inWords("reasonsFor").in(opinion.reasonsFor()),
            inWords("reasonsAgainst").in(opinion.reasonsAgainst()),
            inWords("otherOptions").in(opinion.otherOptions()),
            inWords("whatWouldChange").in(opinion.whatWouldChange()),
            form.plan().testsFirst().stream()
                .map(test -> new TestFirst(test.test(), test.reason(), test.maxAgeDays()))
                .toList(),
            inWords("uncertainty").in(opinion.uncertainty()),
            form.plan().costs(),
            form.plan().departments(),
            form.plan().followUp());
    return written.listing(form.plan().costInformation().onlySourced());
  }

  /** What is stated of colleagues. */
  List<ColleagueHeard> heard(List<ColleagueRead> colleagues) {
    return ColleaguesOnPaper.of(form.opinion(), colleagues, this::inWords);
  }

  private CitedText inWords(String field) {
    return new CitedText(
        form.cited().getOrDefault(field, List.of()).stream().map(places::find).toList(),
        words,
        placed::add);
  }

  /** What the sentences name that were put on paper until now. */
  List<CitedPlace> placed() {
    return List.copyOf(placed);
  }

  List<Citation> places(List<health.consilium.evaluation.Citation> citations) {
    return places.of(citations);
  }
}
