package health.consilium.delivery.web;

import health.consilium.delivery.office.WorkList;
import health.consilium.delivery.office.WorkListRow;
import health.consilium.platform.language.Language;
import health.consilium.referral.ReferralStatus;

/** One row of a work list as it is read on screen: facts above, detail below. */
public record ReferralLine(
    String number,
    String sent,
    boolean urgent,
    String name,
    String person,
    Story story,
    ClockLine clock,
    String holder,
    String holderDetail,
    boolean troubled,
    String opens) {

  /** What it is about and what came with it. */
  public record Story(String illness, String detail, String language, String records) {}

  /** The clock in words, and how far its bar is filled. */
  public record ClockLine(String promise, String due, double filled, int of, boolean overdue) {

    /** Beyond this the bar asks for attention. */
    public int low() {
      return of - 1;
    }

    /** Beyond this the promise is broken. */
    public double high() {
      return of - 0.1;
    }
  }

  static ReferralLine of(WorkListRow row, WorkList list, OfficeWords words) {
    boolean troubled = list == WorkList.DELIVERY_PROBLEMS;
    return new ReferralLine(
        row.number().value(),
        words.moment(row.submittedAt()),
        row.urgent(),
        row.patient().name(),
        words.person(row.patient().born(), row.patient().sex(), row.patient().country()),
        story(row, words),
        clock(row, words),
        troubled ? trouble(row.holder(), words) : holder(row, words),
        troubled ? "" : holderDetail(row, words),
        troubled,
        list == WorkList.LETTERS_TO_SEND || troubled ? "send" : "referral-file");
  }

  private static Story story(WorkListRow row, OfficeWords words) {
    WorkListRow.Story story = row.story();
    Language language = story.language();
    return new Story(
        words.word("coordinator.disease", story.disease()),
        story.inHospital()
            ? words.say("coordinator.inHospital")
            : words.word("coordinator.submitter", story.submitter()),
        words.word("coordinator.language", language),
        words.records(row.records().count(), row.records().pages()));
  }

  private static ClockLine clock(WorkListRow row, OfficeWords words) {
    var turnaround = row.turnaround();
    return new ClockLine(
        words.promise(turnaround),
        words.due(turnaround),
        turnaround.filled(),
        turnaround.of(),
        turnaround.overdue());
  }

  private static String trouble(WorkListRow.Holder holder, OfficeWords words) {
    return holder.held() ? words.say("coordinator.holder.letterHeld") : holder.trouble();
  }

  private static String holder(WorkListRow row, OfficeWords words) {
    return row.holder().name().isEmpty()
        ? words.say("coordinator.holder.none")
        : row.holder().name();
  }

  private static String holderDetail(WorkListRow row, OfficeWords words) {
    if (row.holder().since() == null) {
      return words.say("coordinator.holder.inQueue");
    }
    String key =
        row.status() == ReferralStatus.EVALUATED || row.status() == ReferralStatus.ANSWERED
            ? "coordinator.holder.signed"
            : "coordinator.holder.since";
    return words.say(key, words.moment(row.holder().since()));
  }
}
