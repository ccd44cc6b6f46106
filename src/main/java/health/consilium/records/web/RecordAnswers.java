package health.consilium.records.web;

import health.consilium.platform.language.Texts;
import health.consilium.records.RecordKind;
import health.consilium.records.RecordRow;
import health.consilium.records.completeness.Gap;
import health.consilium.referral.web.Answers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of each kind of record what is here, or how it stands. */
record RecordAnswers(Texts texts) {

  private static final String PAGE = "records";

  List<Answers.Row> rows(List<RecordRow> records, List<Gap> gaps) {
    return Stream.of(RecordKind.values())
        .flatMap(kind -> Stream.concat(here(kind, records), missing(kind, gaps)))
        .toList();
  }

  private Stream<Answers.Row> here(RecordKind kind, List<RecordRow> records) {
    List<RecordRow> ofKind = records.stream().filter(row -> row.kind() == kind).toList();
    if (ofKind.isEmpty()) {
      return Stream.of();
    }
    String labels =
        ofKind.stream()
            .map(RecordRow::label)
            .collect(Collectors.joining(texts.say("patient.check.semicolon")));
    String count = texts.say("patient.check.files", ofKind.size());
    return Stream.of(new Answers.Row(name(kind), labels, count, PAGE));
  }

  private Stream<Answers.Row> missing(RecordKind kind, List<Gap> gaps) {
    return gaps.stream()
        .filter(gap -> gap.kind() == kind && !gap.isOfWhatIsHere())
        .map(gap -> new Answers.Row(name(kind), standing(gap), "", PAGE));
  }

  /** How it stands with what is missing, in the patient's words. */
  String standing(Gap gap) {
    return texts.say("patient.gap." + gap.reason());
  }

  String name(RecordKind kind) {
    return texts.say("records.kind." + kind);
  }
}
