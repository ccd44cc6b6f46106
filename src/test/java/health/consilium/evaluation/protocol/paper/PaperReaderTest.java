package health.consilium.evaluation.protocol.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import health.consilium.evaluation.protocol.ShippedProtocols;
import health.consilium.evaluation.protocol.paper.Fault.Kind;
import health.consilium.evaluation.protocol.paper.Paper.Written;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperReaderTest {

  private static final String PAPER =
      """
      criteria:
      - id: IND-A
        kind: approved_indication
        group: diagnosis
        diseases: [MM]
        question: Is it documented?
        reference_limits:
        - {source: T-FUM3, text: 'Hb >=60 g/L', op: '>=', value: 0.3, unit: g/L}
      - id: BR-B
        kind: benefit_risk
        group: fitness
        diseases: [MM]
        question: Is the patient fit?
      protocols:
      - id: CN-NEW-RRMM
        version: 0.1.0
        title: New product
        disease: MM
        jurisdiction: CN
        indication_text: Adults
        indication_confidence: high
        indication_last_checked: 2026-11-23
        approved_indication: [IND-A]
        benefit_risk: [BR-B]
      """;

  static Stream<Protocol> shipped() {
    return ShippedProtocols.read().protocols().stream().map(Written::protocol);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void whatIsWrittenReadsBackAsTheSame(Protocol protocol) {
    String written = PaperWriter.write(protocol, false);

    List<Written> read = PaperReader.read(written).protocols();

    assertThat(read)
        .singleElement()
        .satisfies(one -> assertThat(one.protocol()).isEqualTo(protocol));
    assertThat(PaperWriter.write(read.getFirst().protocol(), false)).isEqualTo(written);
  }

  @Test
  void readsEveryLimitWithItsSource() {
    Criterion criterion = read(PAPER).approvedIndication().getFirst();

    assertThat(criterion.limits())
        .containsExactly(new Criterion.Limit("T-FUM3", "Hb >=60 g/L", ">=", "0.3", "g/L"));
  }

  @Test
  void saysWhetherItWasApprovedWhereItComesFrom() {
    String approved = PAPER.replace("  title: New", "  status: approved\n  title: New");

    assertThat(PaperReader.read(approved).protocols()).allMatch(Written::approved);
    assertThat(PaperReader.read(PAPER).protocols()).noneMatch(Written::approved);
  }

  @Test
  void tellsEverythingThatIsWrongAtOnceEachWithItsLine() {
    String paper =
        PAPER
            .replace("  question: Is it documented?\n", "  question:\n")
            .replace("disease: MM", "disease: COLD")
            .replace("[BR-B]", "[BR-B, BR-MISSING]")
            .replace("  jurisdiction: CN\n", "  jurisdiction: CN\n  colour: red\n");

    assertThat(faults(paper))
        .extracting(Fault::line, Fault::kind)
        .containsExactly(
            tuple(2, Kind.MISSING),
            tuple(18, Kind.BAD_DISEASE),
            tuple(20, Kind.UNKNOWN_FIELD),
            tuple(25, Kind.NO_SUCH_CRITERION));
  }

  @Test
  void refusesWhatStandsInTheWrongPlace() {
    assertThat(kinds(PAPER.replace("[IND-A]", "[BR-B]"))).contains(Kind.WRONG_BLOCK);
    assertThat(kinds(PAPER.replace("disease: MM", "disease: FL"))).containsOnly(Kind.WRONG_DISEASE);
    assertThat(kinds(PAPER.replace("[BR-B]", "[BR-B, BR-B]"))).containsOnly(Kind.ID_TWICE);
    assertThat(kinds(PAPER.replace("id: BR-B", "id: IND-A"))).contains(Kind.ID_TWICE);
  }

  @Test
  void refusesWhatMeansNothing() {
    assertThat(kinds(PAPER.replace("0.1.0", "first"))).containsOnly(Kind.BAD_VERSION);
    assertThat(kinds(PAPER.replace("id: CN-NEW-RRMM", "id: ../etc"))).containsOnly(Kind.BAD_ID);
    assertThat(kinds(PAPER.replace("kind: benefit_risk", "kind: score"))).contains(Kind.BAD_KIND);
    assertThat(kinds(PAPER.replace("title: New product", "title: [a, b]")))
        .containsOnly(Kind.NOT_TEXT);
    assertThat(kinds(PAPER.replace("[IND-A]", "IND-A"))).contains(Kind.NOT_LIST);
    assertThat(kinds(PAPER.replace("  title: New product", "  title: a\n  title: b")))
        .containsOnly(Kind.TWICE);
    assertThat(kinds("criteria: []\nprotocols: []\n")).containsOnly(Kind.NO_PROTOCOLS);
    assertThat(kinds("")).containsOnly(Kind.NO_PROTOCOLS);
    assertThat(kinds("just words")).contains(Kind.NOT_FIELDS);
    assertThat(kinds("a: [1, 2")).containsOnly(Kind.NOT_YAML);
    assertThat(kinds(PAPER + "---\n" + PAPER)).containsOnly(Kind.NOT_YAML);
  }

  @Test
  void makesNoTypeThatAPaperAsksFor() {
    assertThat(kinds(PAPER.replace("New product", "!!java.net.URL [http://a.example]")))
        .contains(Kind.OWN_TYPE);
    assertThat(kinds("!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]"))
        .contains(Kind.OWN_TYPE);
    assertThat(kinds(PAPER.replace("New product", "!own New product"))).contains(Kind.OWN_TYPE);
  }

  @Test
  void refusesAliasesThatGrow() {
    var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
    }

    assertThat(kinds(bomb.toString())).containsOnly(Kind.TOO_MANY_ALIASES);
    assertThat(kinds("protocols: &a [*a]\n")).containsOnly(Kind.NOT_FIELDS);
  }

  @Test
  void refusesWhatIsTooLongOrTooDeep() {
    assertThat(kinds("x".repeat(PaperReader.LONGEST + 1))).containsOnly(Kind.TOO_LONG);
    assertThat(kinds("a: " + "[".repeat(5_000))).containsOnly(Kind.NOT_YAML);
  }

  private static Protocol read(String paper) {
    return PaperReader.read(paper).protocols().getFirst().protocol();
  }

  private static List<Kind> kinds(String paper) {
    return faults(paper).stream().map(Fault::kind).toList();
  }

  private static List<Fault> faults(String paper) {
    FaultyPaper refused = catchThrowableOfType(FaultyPaper.class, () -> PaperReader.read(paper));
    return refused == null ? List.of() : refused.faults();
  }
}
