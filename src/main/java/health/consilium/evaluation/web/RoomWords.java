package health.consilium.evaluation.web;

import health.consilium.evaluation.EditionReason;
import health.consilium.evaluation.Progress;
import health.consilium.evaluation.Room;
import health.consilium.evaluation.SetApartCitation;
import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import health.consilium.records.SetApartPage;
import health.consilium.review.web.ClockWords;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the room says about a referral, in the language of its reader. */
public record RoomWords(Room room, Language language) {

  private static final int STARTER_QUESTIONS = 8;

  /** "day 2 of 5, due Mon 12 Oct". */
  public String clock() {
    var clock = new ClockWords(language, ZoneOffset.UTC);
    return clock.stands(room.promise()) + texts().say("review.comma") + clock.due(room.promise());
  }

  public String sex() {
    return texts().say("review.sex." + room.patient().sex());
  }

  /** The value of {@code lang} on what is written for the patient. */
  public String letterTag() {
    return letterLanguage().getTag();
  }

  /** What a patient may ask the own doctor, in the language of the letter, one a line. */
  public String starterQuestions() {
    Texts texts = Texts.of(letterLanguage());
    return IntStream.rangeClosed(1, STARTER_QUESTIONS)
        .mapToObj(place -> texts.say("review.starter." + place))
        .collect(Collectors.joining("\n"));
  }

  /** What a price does not include mostly, in the language of the letter. */
  public String notIncluded() {
    return Texts.of(letterLanguage()).say("review.plan.costs.notIncluded");
  }

  /**
   * A section that cites another person's page.
   *
   * @param citation as the section's hidden field carries it
   * @param label how the citation reads
   */
  public record SetApart(String section, String citation, String label, String words) {}

  /** Section by section; empty when all is well. */
  public List<SetApart> setApart() {
    return room.evaluation().setApart().stream().map(this::setApart).toList();
  }

  private SetApart setApart(SetApartCitation cited) {
    SetApartPage page = cited.page();
    return new SetApart(
        cited.section().name(),
        page.recordId() + ":" + page.number(),
        texts()
            .say(
                "review.apart.label",
                texts().say("letter.RecordKind." + page.kind()),
                page.number()),
        words(cited, texts()));
  }

  /** That it came back, and why; empty when it did not, or is signed. */
  public String correction() {
    int edition = room.evaluation().edition();
    if (edition == 1 || room.signed()) {
      return "";
    }
    boolean results = room.evaluation().reason() == EditionReason.NEW_RESULTS;
    return texts().say(results ? "review.newResults" : "review.correction", edition - 1, edition);
  }

  /** Where a page is cited that was set apart, and which it is. */
  public static String words(SetApartCitation cited, Texts texts) {
    return texts.say(
        "review.apart.where",
        texts.say("review.part." + cited.section()),
        cited.page().number(),
        texts.say("records.kind." + cited.page().kind()),
        cited.page().file());
  }

  public String progress(Progress progress) {
    return progress(progress, texts());
  }

  static String progress(Progress progress, Texts texts) {
    if (progress.counted()) {
      return texts.say("review.room.progress.counted", progress.done(), progress.of());
    }
    return texts.say(
        switch (progress.done()) {
          case 0 -> "review.room.progress.empty";
          case 1 -> "review.room.progress.begun";
          default -> "review.room.progress.done";
        });
  }

  private Language letterLanguage() {
    return Language.of(room.patient().language()).orElse(Language.ENGLISH);
  }

  private Texts texts() {
    return Texts.of(language);
  }
}
