package health.consilium.records.completeness;

import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The hospital's request for records, written out in one language. */
public record RecordsTemplate(String patient, String hospital, RecordsWanted wanted) {

  public String in(Language language) {
    Texts texts = Texts.of(language);
    List<String> things = things(texts);
    Stream<String> items =
        IntStream.range(0, things.size())
            .mapToObj(at -> texts.say("records.ask.item", at + 1, things.get(at)));
    return Stream.of(
            Stream.of(texts.say("records.ask.greeting", patient), ""),
            Stream.of(texts.say("records.ask.intro")),
            items,
            Stream.of("", texts.say("records.ask.outro"), ""),
            Stream.of(texts.say("records.ask.sign", hospital)))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private List<String> things(Texts texts) {
    return Stream.concat(
            wanted.kinds().stream().map(kind -> texts.say("records.ask." + kind.name())),
            wanted.lines())
        .toList();
  }
}
