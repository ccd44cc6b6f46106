package health.consilium.delivery.web;

import health.consilium.records.AskedPage;
import health.consilium.referral.ReferralNumber;

/**
 * A page that was asked for again: which one and where to look at it, when and by whom, in which
 * words, and how it stands.
 */
public record PageAskedLine(
    String page, String address, String asked, String words, String standing, boolean open) {

  static PageAskedLine of(AskedPage page, ReferralNumber number, OfficeWords words) {
    String kind = words.say("records.kind." + page.kind());
    return new PageAskedLine(
        words.say("records.prompt.where", kind, page.page()),
        "/coordinator/read-record?number=%s&record=%s&page=%d"
            .formatted(number, page.recordId(), page.page()),
        words.say("coordinator.history.by", words.moment(page.askedAt()), page.askedBy()),
        page.words(),
        words.say("coordinator.file.page." + page.standing(), words.moment(page.since())),
        page.isOpen());
  }
}
