package health.consilium.records.web.viewer;

import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How the viewer speaks to its reader: texts, and days as the hospital counts them. */
final class ViewerWords {

  private final Language language;
  private final ZoneId zone;
  private final Texts texts;
  private final DateTimeFormatter days;

  ViewerWords(Language language, ZoneId zone) {
    this.language = language;
    this.zone = zone;
    this.texts = Texts.of(language);
    this.days = DateTimeFormatter.ofPattern(texts.say("viewer.format.day"), language.locale());
  }

  String say(String key, Object... arguments) {
    return texts.say(key, arguments);
  }

  String day(LocalDate day) {
    return days.format(day);
  }

  String day(Instant moment) {
    return days.format(moment.atZone(zone));
  }

  Language language() {
    return language;
  }
}
