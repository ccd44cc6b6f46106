package health.consilium.evaluation.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.consilium.evaluation.Confirmed;
import health.consilium.evaluation.ReadCase;
import health.consilium.evaluation.Treatment;
import health.consilium.evaluation.Treatment.Line;
import health.consilium.evaluation.Treatment.MedicineHad;
import health.consilium.evaluation.treatment.Exposure.Given;
import health.consilium.evaluation.treatment.Exposure.OfClass;
import health.consilium.referral.Disease;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExposureTest {

  private static final MedicineHad RESISTED = new MedicineHad("carfilzomib", Confirmed.YES, null);
  private static final MedicineHad HELD = new MedicineHad("bortezomib", Confirmed.NO, null);

  @Test
  void namesTheMedicinesOfTheLinesByTheirClass() {
    Exposure exposure = in("VRd", "DPd", "KCd");

    assertThat(exposure.classes())
        .extracting(OfClass::name)
        .containsExactly("PI", "IMiD", "anti-CD38", "alkylator");
    assertThat(given(exposure, "PI")).containsExactly("bortezomib [1]", "carfilzomib [3]");
    assertThat(given(exposure, "IMiD")).containsExactly("lenalidomide [1]", "pomalidomide [2]");
  }

  @Test
  void aMedicineOfTwoLinesIsOne() {
    assertThat(given(in("VRd", "bortezomib + cyclophosphamide"), "PI"))
        .containsExactly("bortezomib [1, 2]");
  }

  @Test
  void aMedicineStandsUnderEveryClassItCountsAs() {
    Exposure exposure = in("ciltacabtagene autoleucel", "bendamustine + etoposide");

    assertThat(given(exposure, "CAR-T")).containsExactly("ciltacabtagene-autoleucel [1]");
    assertThat(given(exposure, "BCMA-directed")).containsExactly("ciltacabtagene-autoleucel [1]");
    assertThat(given(exposure, "alkylator")).containsExactly("bendamustine [2]");
    assertThat(given(exposure, "T-cell-toxic")).containsExactly("bendamustine [2]");
    assertThat(given(exposure, Exposure.NO_CLASS)).containsExactly("etoposide [2]");
    assertThat(exposure.medicines()).hasSize(3);
  }

  @Test
  void readsBrandsAndChineseNames() {
    assertThat(given(in("万珂 + 来那度胺"), "PI")).containsExactly("bortezomib [1]");
    assertThat(given(in("Velcade"), "PI")).containsExactly("bortezomib [1]");
  }

  @Test
  void whatNoLineNamesIsNotThere() {
    assertThat(in("a plan", "").classes()).isEmpty();
  }

  @Test
  void whatWasOnlyPlannedWasNotGiven() {
    assertThat(given(in("VRd, planned: daratumumab"), "anti-CD38")).isEmpty();
  }

  @Test
  void aClassIsRefractoryByTheMedicineThatTheDiseaseResisted() {
    OfClass inhibitors = ofClass(saying(List.of(HELD, RESISTED), "VRd", "KCd"), "PI");

    assertThat(inhibitors.refractory().answer()).isEqualTo(Confirmed.YES);
    assertThat(inhibitors.refractory().by())
        .extracting(by -> by.medicine().id(), Given::lines)
        .containsExactly(tuple("carfilzomib", List.of(2)));
    assertThat(inhibitors.intolerant().answer()).isNull();
  }

  /** A planned stop in response is exposed only. */
  @Test
  void havingHadAClassSaysNothingElseOfIt() {
    OfClass inhibitors = ofClass(in("VRd"), "PI");

    assertThat(inhibitors.refractory().answer()).isNull();
    assertThat(inhibitors.intolerant().answer()).isNull();
  }

  @Test
  void noIsSaidOfAClassOnlyWhenItIsSaidOfEachMedicine() {
    assertThat(ofClass(saying(List.of(HELD), "VRd", "KCd"), "PI").refractory().answer()).isNull();
    assertThat(ofClass(saying(List.of(HELD), "VRd"), "PI").refractory().answer())
        .isEqualTo(Confirmed.NO);
  }

  @Test
  void unclearIsMoreThanNo() {
    var unclear = new MedicineHad("carfilzomib", Confirmed.UNCLEAR, null);

    assertThat(ofClass(saying(List.of(HELD, unclear), "VRd", "KCd"), "PI").refractory().answer())
        .isEqualTo(Confirmed.UNCLEAR);
  }

  /** It may have stood in a line that the reviewer took out. */
  @Test
  void whatIsSaidOfAMedicineThatNoLineNamesCountsForNothing() {
    assertThat(ofClass(saying(List.of(RESISTED), "VRd"), "PI").refractory().answer()).isNull();
  }

  @Test
  void aClassThatIsAskedAboutIsThereThoughNoLineNamesIt() {
    assertThat(in("VRd").classes(AskedClasses.of(Disease.MM)))
        .extracting(OfClass::name, of -> of.medicines().size())
        .containsExactly(
            tuple("PI", 1), tuple("IMiD", 1), tuple("anti-CD38", 0), tuple("BCMA-directed", 0));
  }

  @Test
  void onlyClassesOfThePapersAreAskedAbout() {
    assertThat(ReadCase.formulary().classes())
        .containsAll(
            Stream.of(Disease.values()).flatMap(each -> AskedClasses.of(each).stream()).toList());
  }

  private static Exposure in(String... regimens) {
    return saying(List.of(), regimens);
  }

  private static Exposure saying(List<MedicineHad> said, String... regimens) {
    List<Line> lines = Stream.of(regimens).map(ExposureTest::line).toList();
    return Exposure.in(
        new Treatment(lines, null, null, null, "", List.of(), said), ReadCase.formulary());
  }

  private static Line line(String regimen) {
    return new Line(regimen, "", "", null, null, "", "", "", List.of(), List.of());
  }

  private static OfClass ofClass(Exposure exposure, String name) {
    return exposure.classes().stream()
        .filter(of -> of.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> given(Exposure exposure, String name) {
    return exposure.classes().stream()
        .filter(of -> of.name().equals(name))
        .flatMap(of -> of.medicines().stream())
        .map(given -> given.medicine().id() + " " + given.lines())
        .toList();
  }
}
