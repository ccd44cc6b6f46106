package health.consilium.letter;

import health.consilium.letter.LetterContent.Addition;
import health.consilium.letter.LetterContent.AnsweredCriterion;
import health.consilium.letter.LetterContent.Citation;
import health.consilium.letter.LetterContent.Reply;
import health.consilium.letter.LetterFindings.Diagnosis;
import health.consilium.letter.LetterFindings.GeneticTest;
import health.consilium.letter.LetterFindings.KeyValue;
import health.consilium.letter.LetterFindings.Line;
import health.consilium.letter.LetterFindings.Stage;
import health.consilium.letter.LetterTrend.OnDay;
import java.util.List;
import java.util.stream.Stream;

/** Every place that stands anywhere in a letter. */
record CitedPlaces(LetterContent content, LetterWords words) {

  Stream<CitedPlace> all() {
    var places = new PlaceWords(words);
    return Stream.concat(
        content.placed().stream(),
        Stream.of(found(), asked(), added())
            .flatMap(cited -> cited)
            .flatMap(cited -> places.of(cited).stream()));
  }

  private Stream<List<Citation>> found() {
    LetterFindings found = content.findings();
    Diagnosis diagnosis = found.diagnosis();
    return Stream.of(
            Stream.of(diagnosis.citations()),
            diagnosis.stages().stream().map(Stage::citations),
            diagnosis.geneticTests().stream().map(GeneticTest::citations),
            found.lines().stream().map(Line::citations),
            found.status().urgent().stream().map(LetterUrgentFinding::citations),
            found.keyValues().stream().map(KeyValue::citations),
            found.trend().days().stream().map(OnDay::citations))
        .flatMap(cited -> cited);
  }

  private Stream<List<Citation>> asked() {
    return content.protocols().stream()
        .flatMap(
            each -> Stream.concat(each.approvedIndication().stream(), each.benefitRisk().stream()))
        .map(AnsweredCriterion::citations);
  }

  private Stream<List<Citation>> added() {
    Addition addition = content.addition();
    return addition == null
        ? Stream.empty()
        : Stream.concat(
            addition.replies().stream().map(Reply::citations), Stream.of(addition.citations()));
  }
}
