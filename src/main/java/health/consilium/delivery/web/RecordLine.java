package health.consilium.delivery.web;

import health.consilium.records.PageToRead;
import health.consilium.records.RecordToRead;
import health.consilium.records.SafeCopyState;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One record of a referral with the pages of its safe copy that a coordinator may open. */
public record RecordLine(
    String id,
    String kind,
    String label,
    String came,
    String copy,
    boolean bad,
    List<Integer> pages) {

  private static final Set<SafeCopyState> AS_IT_SHOULD =
      EnumSet.of(SafeCopyState.UNCHECKED, SafeCopyState.WAITING, SafeCopyState.READY);

  static RecordLine of(RecordToRead record, OfficeWords words) {
    return new RecordLine(
        record.id().toString(),
        words.say("records.kind." + record.kind().name()),
        record.photos() > 1 ? words.say("viewer.photos", record.photos()) : record.label(),
        words.moment(record.receivedAt()),
        words.word("coordinator.file.copy", record.safeCopy()),
        !AS_IT_SHOULD.contains(record.safeCopy()),
        record.pages().stream().map(PageToRead::number).toList());
  }
}
