package health.consilium.records;

import static health.consilium.records.RecordsFixture.caseFile;
import static health.consilium.records.RecordsFixture.textFile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import health.consilium.account.Patient;
import health.consilium.referral.ReferralNumber;
import health.consilium.support.TestTransaction;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class PageReadingIT {

  private static final String PHOTO = "mm-42m-asct-relapse-9m/discharge_summary_1.jpg";

  @Inject RecordReception reception;
  @Inject PageReading reading;
  @Inject RecordPages pages;
  @Inject RecordsFixture people;
  @Inject TestTransaction transaction;

  @Test
  void givesThePagesOfAPhotoTheirWords() throws IOException {
    assumeThat(new File("/usr/bin/tesseract")).exists();
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);

    UUID record = reception.receive(caseFile(number, PHOTO), patient).id();

    Awaitility.await()
        .atMost(Duration.ofMinutes(4))
        .untilAsserted(() -> assertThat(wordsOf(record)).contains("HCU-000421"));
    RecordPage page = pages.find(record, 1).orElseThrow();
    assertThat(page.text().find("hcu-000421")).isNotEmpty();
  }

  @Test
  void leavesPicturesForLaterWhereNobodyReadsThem() throws Exception {
    UUID photo = copiedPhoto();
    UUID text = copied(number -> textFile(number, "Hb 84 g/L"));

    transaction.begin();
    people.unread(List.of(photo, text));
    List<UUID> taken =
        Stream.generate(() -> reading.takeNext(Duration.ofMinutes(1), false))
            .takeWhile(Optional::isPresent)
            .map(page -> people.recordOfPage(page.orElseThrow().id()))
            .toList();
    boolean waits = people.isUnread(photo);
    transaction.rollback();

    assertThat(taken).contains(text).doesNotContain(photo);
    assertThat(waits).isTrue();
  }

  @Test
  void givesUpAPageThatCannotBeRead() throws Exception {
    UUID photo = copiedPhoto();

    transaction.begin();
    people.unread(List.of(photo));
    long times =
        Stream.generate(() -> reading.takeNext(Duration.ofMinutes(-1), true))
            .takeWhile(Optional::isPresent)
            .filter(page -> people.recordOfPage(page.orElseThrow().id()).equals(photo))
            .count();
    transaction.rollback();

    assertThat(times).isEqualTo(UnreadPages.MOST_ATTEMPTS);
  }

  private UUID copiedPhoto() throws IOException {
    return copied(
        number -> {
          try {
            return caseFile(number, PHOTO);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private UUID copied(Function<ReferralNumber, Upload> upload) throws IOException {
    Patient patient = people.patient();
    UUID record = reception.receive(upload.apply(people.draftOf(patient)), patient).id();
    Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> pages.find(record, 1).isPresent());
    return record;
  }

  private String wordsOf(UUID record) {
    return pages.find(record, 1).map(RecordPage::words).orElse("");
  }
}
