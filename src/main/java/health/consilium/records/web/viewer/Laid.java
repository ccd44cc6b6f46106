package health.consilium.records.web.viewer;

import health.consilium.records.AskedPages;
import health.consilium.records.RecordToRead;
import health.consilium.records.SignedEdition;
import health.consilium.records.findings.Noticed;
import java.util.List;
import java.util.Optional;

/**
 * All that one reader may see of the records of a referral at one moment.
 *
 * @param signed the last edition that was signed, for who goes on with it
 */
record Laid(
    List<RecordToRead> records, Noticed noticed, AskedPages asked, Optional<SignedEdition> signed) {

  /** Changes whenever something came, went or was said of a page. */
  String mark() {
    return Integer.toHexString(hashCode());
  }

  /** Safe copies are still being made: more pages will come. */
  boolean isWaiting() {
    return records.stream().anyMatch(record -> record.safeCopy().isOnItsWay());
  }
}
