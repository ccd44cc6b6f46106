package health.consilium.letter;

import static health.consilium.records.RecordsFixture.textFile;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.account.Coordinator;
import health.consilium.account.Patient;
import health.consilium.account.Reviewer;
import health.consilium.letter.LetterContent.MissingItem;
import health.consilium.letter.LetterContent.RecordRead;
import health.consilium.records.RecordFiling;
import health.consilium.records.RecordReception;
import health.consilium.records.SafeCopyState;
import health.consilium.records.findings.FindingDesk;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.ReviewFixture;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a letter says of the records it rests on. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class LetterRecordsIT {

  @Inject LetterPreview preview;
  @Inject ReviewFixture people;
  @Inject RecordReception reception;
  @Inject RecordFiling filing;
  @Inject FindingDesk findings;

  private Reviewer reviewer;
  private ReferralNumber number;
  private UUID record;

  @BeforeEach
  void threePagesOfFour() throws IOException {
    reviewer = people.reviewer("Dr. Lin");
    number = people.waiting();
    Patient patient = people.patientOf(number);
    String words = "Page 1 of 4\fPage 2 of 4\fMRN: ZZ-9009 Page 3 of 4";
    record = reception.receive(textFile(number, words), patient).id();
    people.takes(number, reviewer);
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () ->
                filing.listFor(number, patient).stream()
                    .allMatch(row -> row.safeCopy() == SafeCopyState.READY));
  }

  @Test
  void countsNoPageThatWasSetApart() {
    assertThat(pagesRead()).isEqualTo(3);

    findings.setAside(number, record, 3, new Coordinator(reviewer.accountId(), "coordinator"));

    assertThat(pagesRead()).isEqualTo(2);
  }

  @Test
  void saysThatPagesOfARecordAreMissing() {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () ->
                assertThat(preview.contentOf(number, reviewer).sources().missing())
                    .extracting(MissingItem::item)
                    .anyMatch(item -> item.contains("not all its pages")));
  }

  private int pagesRead() {
    return preview.contentOf(number, reviewer).sources().read().stream()
        .mapToInt(RecordRead::pages)
        .sum();
  }
}
