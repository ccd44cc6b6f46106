package health.consilium.delivery.web;

import health.consilium.referral.AskedRecords;
import java.util.List;

/** A request for records as it was sent, and whether the patient still has to answer. */
public record AskedLine(List<String> paragraphs, String at, boolean open) {

  static AskedLine of(AskedRecords asked, OfficeWords words) {
    return new AskedLine(
        asked.words().lines().filter(line -> !line.isBlank()).toList(),
        words.moment(asked.askedAt()),
        asked.open());
  }
}
