package health.consilium.records.web.viewer;

import health.consilium.records.AskedPages;
import health.consilium.records.RecordToRead;
import health.consilium.records.findings.Noticed;
import java.util.List;

/** All that one reader may see of the records of a referral at one moment. */
record Laid(List<RecordToRead> records, Noticed noticed, AskedPages asked) {

  /** Changes whenever something came, went or was said of a page. */
  String mark() {
    return Integer.toHexString(hashCode());
  }

  /** Safe copies are still being made: more pages will come. */
  boolean isWaiting() {
    return records.stream().anyMatch(record -> record.safeCopy().isOnItsWay());
  }
}
