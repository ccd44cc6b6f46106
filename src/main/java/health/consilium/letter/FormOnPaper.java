package health.consilium.letter;

import health.consilium.evaluation.Answer;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.EvaluationForm.ChosenProtocol;
import health.consilium.evaluation.IndicationDocumented;
import health.consilium.evaluation.protocol.Criterion;
import health.consilium.evaluation.protocol.Protocol;
import health.consilium.evaluation.protocol.ProtocolVersion;
import health.consilium.letter.LetterContent.AnsweredCriterion;
import health.consilium.letter.LetterContent.AnsweredQuestion;
import health.consilium.letter.LetterContent.AppliedProtocol;
import health.consilium.letter.LetterContent.Citation;
import health.consilium.letter.LetterContent.Diagnosis;
import health.consilium.letter.LetterContent.EmergencyNumber;
import health.consilium.letter.LetterContent.Face;
import health.consilium.letter.LetterContent.Findings;
import health.consilium.letter.LetterContent.KeyValue;
import health.consilium.letter.LetterContent.Line;
import health.consilium.letter.LetterContent.LineCounts;
import health.consilium.letter.LetterContent.MissingItem;
import health.consilium.letter.LetterContent.NextStep;
import health.consilium.letter.LetterContent.Opinion;
import health.consilium.letter.LetterContent.RecordRead;
import health.consilium.letter.LetterContent.Status;
import health.consilium.letter.LetterContent.TestFirst;
import health.consilium.platform.language.Language;
import health.consilium.records.Gap;
import health.consilium.records.GapList;
import health.consilium.records.MedicalRecord;
import health.consilium.records.RecordKind;
import health.consilium.records.SafeCopyState;
import health.consilium.records.SetApartPage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The evaluation form as the parts of a letter, its citations turned into records and pages. */
final class FormOnPaper {

  private final EvaluationForm form;
  private final List<MedicalRecord> records;
  private final Map<UUID, MedicalRecord> recordsById;
  private final Map<UUID, Set<Integer>> setApart;
  private final Language language;
  private final LetterWords words;
  private final Function<health.consilium.evaluation.Citation, @Nullable String> links;

  /** Pages that were set apart as another person's are neither counted nor named. */
  FormOnPaper(
      EvaluationForm form,
      List<MedicalRecord> records,
      List<SetApartPage> setApart,
      Language language) {
    this(form, records, setApart, language, citation -> null);
  }

  /** For its writer, who sees each page by its link. */
  FormOnPaper(
      EvaluationForm form,
      List<MedicalRecord> records,
      List<SetApartPage> setApart,
      Language language,
      Function<health.consilium.evaluation.Citation, @Nullable String> links) {
    this.links = links;
    this.form = form;
    this.records = records;
    this.recordsById =
        records.stream().collect(Collectors.toMap(MedicalRecord::id, Function.identity()));
    this.setApart =
        setApart.stream()
            .collect(
                Collectors.groupingBy(
                    SetApartPage::recordId,
                    Collectors.mapping(SetApartPage::number, Collectors.toSet())));
    this.language = language;
    this.words = LetterWords.in(language);
  }

  Face face(List<String> questions, List<EmergencyNumber> emergencyNumbers) {
    EvaluationForm.Plan plan = form.plan();
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
    return records.stream()
        .filter(record -> record.pages() == 0 || pagesOf(record) > 0)
        .map(
            record ->
                new RecordRead(
                    record.kind(),
                    record.label(),
                    record.documentDate().orElse(null),
                    pagesOf(record),
                    record.safeCopy() == SafeCopyState.READY))
        .toList();
  }

  private int pagesOf(MedicalRecord record) {
    return record.pages() - setApart.getOrDefault(record.id(), Set.of()).size();
  }

  List<MissingItem> missing(GapList gaps) {
    return gaps.gaps().stream().map(this::missing).toList();
  }

  private MissingItem missing(Gap gap) {
    String kind = gap.kind().name();
    return new MissingItem(
        words.text("missing.of", words.headword(gap.kind()), words.word(gap.reason())),
        words.text("missing.change." + kind),
        words.text("missing.who." + kind));
  }

  Findings findings() {
    EvaluationForm.Diagnosis diagnosis = form.diagnosis();
    EvaluationForm.Treatment treatment = form.treatment();
    EvaluationForm.CurrentStatus status = form.status();
    return new Findings(
        new Diagnosis(
            diagnosis.disease(),
            diagnosis.confirmedByRecords(),
            diagnosis.subtype(),
            diagnosis.stageAtDiagnosis(),
            diagnosis.genetics(),
            places(diagnosis.citations()),
            diagnosis.pathologyReviewAdvised()),
        IntStream.range(0, treatment.lines().size())
            .mapToObj(at -> line(at + 1, treatment.lines().get(at)))
            .toList(),
        new LineCounts(
            treatment.patientCount(),
            treatment.hospitalCount(),
            treatment.confirmedCount(),
            treatment.countReason()),
        new Status(
            status.diseaseStatus(),
            status.tempo(),
            inWords("status.urgent").in(status.urgentFindings())),
        status.values().stream().map(this::value).toList());
  }

  private Line line(int number, EvaluationForm.Line line) {
    return new Line(
        number,
        line.regimen(),
        line.from(),
        line.to(),
        line.bestResponse(),
        line.reasonStopped(),
        line.remark(),
        places(line.citations()));
  }

  private KeyValue value(EvaluationForm.KeyValue value) {
    return new KeyValue(
        value.analyte(),
        value.name(),
        value.value(),
        value.unit(),
        value.range(),
        value.taken(),
        value.remark(),
        places(value.citations()));
  }

  /** What several of them weigh is written once, with the first. */
  List<AppliedProtocol> protocols(List<ProtocolVersion> versions) {
    Set<String> weighed = new HashSet<>();
    return versions.stream().map(version -> protocol(version, weighed)).toList();
  }

  private AppliedProtocol protocol(ProtocolVersion version, Set<String> weighed) {
    Protocol protocol = version.protocol();
    return new AppliedProtocol(
        protocol.id(),
        protocol.number().value(),
        protocol.title(language.getCode()),
        version.draft(),
        protocol.indication().text(),
        indication(protocol),
        protocol.approvedIndication().stream().map(this::answered).toList(),
        protocol.benefitRisk().stream()
            .filter(criterion -> weighed.add(criterion.key()))
            .map(this::answered)
            .toList());
  }

  private @Nullable IndicationDocumented indication(Protocol protocol) {
    return form.criteria().protocols().stream()
        .filter(chosen -> chosen.id().equals(protocol.id()))
        .findFirst()
        .map(ChosenProtocol::indication)
        .orElse(null);
  }

  private AnsweredCriterion answered(Criterion criterion) {
    String question = criterion.question(language.getCode());
    EvaluationForm.CriterionAnswer answer = form.criteria().answers().get(criterion.key());
    return answer == null
        ? new AnsweredCriterion(question, Answer.UNKNOWN, "", List.of())
        : new AnsweredCriterion(
            question, given(answer.answer()), answer.comment(), places(answer.citations()));
  }

  private static Answer given(@Nullable Answer answer) {
    return answer == null ? Answer.UNKNOWN : answer;
  }

  Opinion opinion() {
    EvaluationForm.Opinion opinion = form.opinion();
    return new Opinion(
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
  }

  private CitedText inWords(String field) {
    List<Optional<Citation>> cited =
        form.cited().getOrDefault(field, List.of()).stream()
            .map(each -> Optional.of(each).filter(page -> !isSetApart(page)).map(this::place))
            .toList();
    return new CitedText(cited, words);
  }

  List<Citation> places(List<health.consilium.evaluation.Citation> citations) {
    return citations.stream().filter(citation -> !isSetApart(citation)).map(this::place).toList();
  }

  private boolean isSetApart(health.consilium.evaluation.Citation citation) {
    return setApart.getOrDefault(citation.recordId(), Set.of()).contains(citation.page());
  }

  /** A record that was removed since is still named by its page. */
  private Citation place(health.consilium.evaluation.Citation citation) {
    MedicalRecord record = recordsById.get(citation.recordId());
    String link = links.apply(citation);
    return record == null
        ? new Citation(RecordKind.OTHER, null, citation.page(), link)
        : new Citation(record.kind(), record.documentDate().orElse(null), citation.page(), link);
  }
}
