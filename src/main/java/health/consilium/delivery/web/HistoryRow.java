package health.consilium.delivery.web;

import health.consilium.account.Role;
import health.consilium.delivery.office.HistoryLine;

/** One step of a referral in words. */
public record HistoryRow(String at, String what) {

  static HistoryRow of(HistoryLine line, OfficeWords words) {
    String what = words.word("coordinator.history", line.kind());
    String who =
        line.role().filter(role -> role == Role.PATIENT).isPresent()
            ? words.say("coordinator.history.patient")
            : line.who();
    return new HistoryRow(
        words.moment(line.at()),
        who.isEmpty() ? what : words.say("coordinator.history.by", what, who));
  }
}
