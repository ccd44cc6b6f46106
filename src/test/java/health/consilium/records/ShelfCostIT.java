package health.consilium.records;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.account.Reviewer;
import health.consilium.records.findings.FindingDesk;
import health.consilium.referral.ReferralNumber;
import health.consilium.support.Statements;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the viewer asks of the database does not grow with the records. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class ShelfCostIT {

  private static final int PAGES_OF_A_RECORD = 10;

  /** Searching stops at two hundred pages: the second hundred's words, and where they stand. */
  private static final int READ_BY_THE_HUNDRED = 2;

  @Inject RecordReading reading;
  @Inject FindingDesk findings;
  @Inject PageAsking asking;
  @Inject RecordSearch search;
  @Inject RecordsFixture people;

  @Test
  void fortyRecordsOfFourHundredPagesAreReadInAsManyStatementsAsOne() {
    Reviewer reviewer = people.reviewer();
    ReferralNumber one = shelfOf(1, reviewer);
    ReferralNumber forty = shelfOf(40, reviewer);

    int few = Statements.during(() -> readAll(one, reviewer));
    int many = Statements.during(() -> readAll(forty, reviewer));

    assertThat(reading.recordsOf(forty, reviewer))
        .hasSize(40)
        .allSatisfy(record -> assertThat(record.pages()).hasSize(PAGES_OF_A_RECORD));
    assertThat(few).isBetween(8, 30);
    assertThat(many).isBetween(few, few + READ_BY_THE_HUNDRED);
  }

  private void readAll(ReferralNumber number, Reviewer reviewer) {
    reading.recordsOf(number, reviewer);
    findings.noticedOn(number, reviewer);
    asking.askedOf(number, reviewer);
    search.find(number, "Hb", reviewer);
  }

  /** Each record has a page that was asked for again. */
  private ReferralNumber shelfOf(int records, Reviewer reviewer) {
    ReferralNumber number = people.draftOf(people.patient());
    people.filledWith(number, records, 10);
    for (UUID record : people.recordsOf(number)) {
      IntStream.rangeClosed(1, PAGES_OF_A_RECORD)
          .forEach(page -> people.copied(record, page, "Hb 84 g/L", ""));
      people.copiedAs(record, PAGES_OF_A_RECORD);
    }
    people.claimed(number, reviewer);
    for (UUID record : people.recordsOf(number)) {
      asking.ask(new PageWanted(record, 2, new PageFrame(0, 0, 5000, 500), "Blurred."), reviewer);
    }
    return number;
  }
}
