package health.consilium.delivery.office;

import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import health.consilium.records.RecordKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The office's request for records, written out in one language; a coordinator may change it. */
public record RecordsTemplate(String patient, String hospital, List<RecordKind> kinds) {

  public String in(Language language) {
    Texts texts = Texts.of(language);
    Stream<String> items =
        IntStream.range(0, kinds.size())
            .mapToObj(
                at ->
                    texts.say(
                        "delivery.ask.item",
                        at + 1,
                        texts.say("delivery.ask." + kinds.get(at).name())));
    return Stream.of(
            Stream.of(texts.say("delivery.ask.greeting", patient), ""),
            Stream.of(texts.say("delivery.ask.intro")),
            items,
            Stream.of("", texts.say("delivery.ask.outro"), ""),
            Stream.of(texts.say("delivery.ask.sign", hospital)))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }
}
