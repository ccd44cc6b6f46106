package health.consilium.records.web;

import health.consilium.platform.language.Language;
import health.consilium.platform.language.Moments;
import health.consilium.platform.language.Texts;
import health.consilium.records.RecordRow;
import health.consilium.records.SafeCopyState;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Says how large a file is and when it arrived, in the reader's language and time zone. */
final class FileWords {

  private static final double MEGABYTE = 1024 * 1024;

  private final Texts texts;
  private final NumberFormat numbers;
  private final Moments moments;
  private final DateTimeFormatter times;

  FileWords(Language language, ZoneId zone) {
    texts = Texts.of(language);
    numbers = NumberFormat.getNumberInstance(language.locale());
    numbers.setMaximumFractionDigits(1);
    moments = new Moments(language.locale(), zone);
    times = DateTimeFormatter.ofPattern("HH:mm", language.locale()).withZone(zone);
  }

  /** Photos that are the pages of one record are called after its kind. */
  String label(RecordRow row) {
    return row.isOfPhotos()
        ? texts.say("records.photos", texts.say("records.kind." + row.kind()), row.files().size())
        : row.document().label();
  }

  String facts(RecordRow row) {
    String day = moments.date(moments.dateOf(row.receivedAt()));
    String time = times.format(row.receivedAt());
    if (row.safeCopy() == SafeCopyState.UNCHECKED) {
      return texts.say("records.facts.unchecked", size(row.bytes()), day, time);
    }
    if (row.safeCopy() == SafeCopyState.WAITING) {
      return texts.say("records.facts.preparing", size(row.bytes()), day, time);
    }
    return row.pages() == 0
        ? texts.say("records.facts", size(row.bytes()), day, time)
        : texts.say("records.facts.pages", row.pages(), size(row.bytes()), day, time);
  }

  private String size(long bytes) {
    double megabytes = Math.max(0.1, bytes / MEGABYTE);
    return texts.say("records.megabytes", numbers.format(megabytes));
  }
}
