package health.consilium.evaluation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.Answer;
import health.consilium.evaluation.Citation;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.ReadCase;
import health.consilium.evaluation.Treatment;
import health.consilium.evaluation.Treatment.Line;
import health.consilium.evaluation.evidence.Known.Person;
import health.consilium.evaluation.laboratory.LaboratoryValue;
import health.consilium.evaluation.passage.Paper;
import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.proposal.Decision;
import health.consilium.evaluation.protocol.ProtocolFixture;
import health.consilium.evaluation.protocol.paper.Criterion;
import health.consilium.evaluation.treatment.ProposedLine;
import health.consilium.evaluation.values.ProposedValue;
import health.consilium.evaluation.values.ValueTold;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The invented cases, whose keys say how a physician answers each criterion. */
class EvidenceOfCasesTest {

  private static final String MM = ProtocolFixture.EQUE_CEL;
  private static final String LBCL = "CN-RELMACEL-LBCL";

  @ParameterizedTest
  @CsvSource({
    "mm-42m-asct-relapse-9m, CN-EQUECEL-RRMM",
    "mm-72f-asct-relapse-12m-zh, CN-EQUECEL-RRMM",
    "dlbcl-58f-relapse-9m-id, CN-RELMACEL-LBCL"
  })
  void nothingIsSuggestedThatThePhysicianWouldNotAnswer(String name, String protocol)
      throws IOException {
    Map<String, String> answers = answers(name, protocol);

    assertThat(suggestions(name, protocol))
        .isNotEmpty()
        .allSatisfy(
            (criterion, suggested) ->
                assertThat(suggested.name().toLowerCase(Locale.ROOT))
                    .as(criterion)
                    .isEqualTo(answers.get(criterion)));
  }

  /** A transfusion, a growth factor, limits that differ, two scores on one stay. */
  @Test
  void whatIsDoubtfulInTheFirstCaseIsLeftToTheDoctor() throws IOException {
    assertThat(suggestions("mm-42m-asct-relapse-9m", MM))
        .containsKeys("IND-ADULT", "IND-MM-3L", "IND-MM-PI", "IND-MM-IMID", "IND-MM-PD", "BR-LDH")
        .doesNotContainKeys("BR-HB", "BR-ANC", "BR-PLT", "BR-HBV", "BR-RENAL", "BR-HEMATOTOX");
  }

  /** Its blood tests are 67 days old, and LVEF lies between two limits. */
  @Test
  void whatIsOutOfDateInTheSecondCaseIsShownAndSuggestsNothing() throws IOException {
    assertThat(suggestions("mm-72f-asct-relapse-12m-zh", MM))
        .containsKeys("IND-ADULT", "IND-MM-3L", "IND-MM-PI")
        .doesNotContainKeys(
            "BR-HB", "BR-PLT", "BR-ANC", "BR-LDH", "BR-LIVER", "BR-LVEF", "BR-ECOG");
  }

  /** 1.085 is a thousand there, and 8,6 a decimal. */
  @Test
  void theThirdCaseIsReadInItsOwnNotation() throws IOException {
    assertThat(suggestions("dlbcl-58f-relapse-9m-id", LBCL))
        .containsEntry("BR-LDH", Answer.NOT_MET)
        .doesNotContainKeys("BR-HB", "BR-RENAL");
  }

  private static Map<String, Answer> suggestions(String name, String protocol) throws IOException {
    Known known = known(name);
    Map<String, Answer> suggested = new TreeMap<>();
    for (Criterion criterion : ProtocolFixture.shipped(protocol).criteria().toList()) {
      Answer answer = Evidence.of(criterion, known).suggests();
      if (answer != null) {
        suggested.put(criterion.id(), answer);
      }
    }
    return suggested;
  }

  private static Known known(String name) throws IOException {
    Paper key = key(name);
    ReadCase read =
        ReadCase.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    Paper counts = key.part("expected_lines");
    int confirmed =
        Integer.parseInt(counts.find("imwg_count").or(() -> counts.find("count")).orElseThrow());
    EvaluationForm empty = EvaluationForm.empty(0);
    EvaluationForm form =
        new EvaluationForm(
            "",
            List.of(),
            empty.diagnosis(),
            new Treatment(
                read.lines().stream().map(EvidenceOfCasesTest::accepted).toList(),
                null,
                null,
                confirmed,
                "",
                List.of(),
                List.of()),
            empty.status(),
            empty.criteria(),
            empty.opinion(),
            empty.plan(),
            "");
    return Known.of(
        new Person(day(name, "date_of_birth"), day(name, "submitted"), null, null),
        form,
        read.values().stream().map(EvidenceOfCasesTest::printed).toList());
  }

  private static Line accepted(ProposedLine line) {
    return new Line(
        line.regimen(),
        day(line.start()),
        day(line.stop()),
        line.best().orElse(null),
        line.reason().orElse(null),
        day(line.progression()),
        day(line.transplant()),
        "",
        List.of(),
        List.of());
  }

  private static String day(Optional<PartialDate> date) {
    return date.map(PartialDate::toString).orElse("");
  }

  private static ProposedValue printed(LaboratoryValue value) {
    ValueTold told =
        new ValueTold(
            value.printed(),
            value.printedUnit(),
            value.converted().map(BigDecimal::toPlainString).orElse(""),
            value.range(),
            value.upperLimit().map(BigDecimal::toPlainString).orElse(""),
            day(value.taken()));
    return new ProposedValue(
        UUID.randomUUID(),
        value.analyte().key(),
        told,
        value.answer(),
        value.unsure().stream().map(Enum::name).toList(),
        true,
        List.of(new Citation(value.passage().recordId(), value.passage().page())),
        value.passage().words(),
        Decision.OPEN,
        told);
  }

  private static Map<String, String> answers(String name, String protocol) throws IOException {
    Map<String, String> answers = new TreeMap<>();
    key(name)
        .part("criteria_answers")
        .part(protocol)
        .entries()
        .forEach((criterion, answer) -> answers.put(criterion.toString(), answer.toString()));
    return answers;
  }

  private static LocalDate day(String name, String field) throws IOException {
    Matcher day =
        Pattern.compile(field + ": (\\d{4}-\\d\\d-\\d\\d)").matcher(Files.readString(file(name)));
    assertThat(day.find()).as(field).isTrue();
    return LocalDate.parse(day.group(1));
  }

  private static Paper key(String name) throws IOException {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    Map<String, Object> key = yaml.load(Files.readString(file(name)));
    return new Paper(key);
  }

  private static Path file(String name) {
    return Path.of("src/test/resources/cases", name, "answer_key.yaml");
  }
}
