package health.consilium.records.web.viewer;

import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import health.consilium.records.AskedPages;
import health.consilium.records.PageWanted;
import java.util.List;

/**
 * How a page can be asked for again.
 *
 * @param open whether anything can be asked now
 * @param language in which the patient reads what is written, as {@code lang} says it
 * @param hint that the patient reads another language than the reader; else empty
 */
public record Asking(boolean open, String language, String hint, List<Ready> ready) {

  private static final List<String> OFTEN = List.of("blurred", "cut", "dark", "covered");

  /** A sentence that is often needed: what the reader chooses, and what the patient will read. */
  public record Ready(String label, String words) {}

  static Asking of(AskedPages asked, ViewerWords reader) {
    Language patients = Language.of(asked.language()).orElse(Language.ENGLISH);
    Texts texts = Texts.of(patients);
    return new Asking(
        asked.open(),
        patients.getTag(),
        patients == reader.language()
            ? ""
            : reader.say("viewer.ask.language", patients.getOwnName()),
        OFTEN.stream()
            .map(what -> "viewer.ask.ready." + what)
            .map(key -> new Ready(reader.say(key), texts.say(key)))
            .toList());
  }

  public int longest() {
    return PageWanted.LONGEST;
  }
}
