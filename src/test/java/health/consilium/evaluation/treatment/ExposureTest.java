package health.consilium.evaluation.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.ReadCase;
import health.consilium.evaluation.Treatment.Line;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExposureTest {

  @Test
  void namesTheMedicinesOfTheLinesByTheirClass() {
    Exposure exposure = in("VRd", "DPd", "KCd");

    assertThat(exposure.classes())
        .extracting(Exposure.OfClass::name)
        .contains("PI", "IMiD", "anti-CD38");
    assertThat(given(exposure, "PI")).containsExactly("bortezomib [1]", "carfilzomib [3]");
    assertThat(given(exposure, "IMiD")).containsExactly("lenalidomide [1]", "pomalidomide [2]");
  }

  @Test
  void aMedicineOfTwoLinesIsOne() {
    assertThat(given(in("VRd", "bortezomib + cyclophosphamide"), "PI"))
        .containsExactly("bortezomib [1, 2]");
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

  private static Exposure in(String... regimens) {
    return Exposure.in(Stream.of(regimens).map(ExposureTest::line).toList(), ReadCase.formulary());
  }

  private static Line line(String regimen) {
    return new Line(regimen, "", "", null, null, "", "", "", List.of(), List.of());
  }

  private static List<String> given(Exposure exposure, String name) {
    return exposure.classes().stream()
        .filter(of -> of.name().equals(name))
        .flatMap(of -> of.medicines().stream())
        .map(given -> given.medicine().id() + " " + given.lines())
        .toList();
  }
}
