package health.consilium.records;

import static health.consilium.records.RecordsFixture.textFile;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.account.Patient;
import health.consilium.audit.WrittenDown;
import health.consilium.platform.refusal.Refusal;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Until when a patient may take records back or move them: until a doctor may have read them. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class RecordChangesIT {

  private static final String LIFE =
      """
      status           claimed removed moved   page
      DRAFT            never   erased  yes     offers
      SUBMITTED        never   hidden  yes     offers
      AWAITING_REVIEW  never   hidden  yes     offers
      AWAITING_REVIEW  once    refused refused does-not
      AWAITING_RECORDS never   hidden  yes     offers
      AWAITING_RECORDS once    refused refused does-not
      IN_REVIEW        once    refused refused does-not
      EVALUATED        once    refused refused does-not
      ANSWERED         once    refused refused does-not
      CLOSED           once    refused refused does-not
      WITHDRAWN        never   refused refused does-not
      DECLINED         never   refused refused does-not
      """;

  @Inject RecordReception reception;
  @Inject RecordFiling filing;
  @Inject RecordsFixture people;
  @Inject WrittenDown trail;

  @Test
  void changesOnlyWhatNoDoctorCanHaveRead() throws IOException {
    var softly = new SoftAssertions();
    List<String> rows = LIFE.lines().skip(1).toList();

    for (String row : rows) {
      List<String> cells = List.of(row.strip().split("\\s+", -1));
      softly
          .assertThat(outcomes(cells.get(0), cells.get(1)))
          .as(row)
          .isEqualTo(cells.subList(2, 5));
    }

    softly.assertAll();
    assertThat(rows).map(row -> row.split(" ", 2)[0]).contains(names());
  }

  @Test
  void writesDownThatARecordWasMoved() throws Exception {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    UUID record = reception.receive(textFile(number, "Hb 82"), patient).id();

    filing.moveTo(RecordKind.OTHER, record, patient);

    assertThat(trail.about(record)).endsWith("record.moved " + patient.accountId());
  }

  private List<String> outcomes(String status, String claimed) throws IOException {
    Patient patient = people.patient();
    ReferralNumber number = people.draftOf(patient);
    UUID moved = reception.receive(textFile(number, "Hb 80"), patient).id();
    UUID removed = reception.receive(textFile(number, "Hb 81"), patient).id();
    if (!status.equals("DRAFT")) {
      people.standing(number, ReferralStatus.valueOf(status));
    }
    if (claimed.equals("once")) {
      people.heldOnce(number);
    }
    String offered = filing.mayChange(number, patient) ? "offers" : "does-not";
    boolean hasMoved = done(() -> filing.moveTo(RecordKind.OTHER, moved, patient));
    return List.of(removal(removed, number, patient), hasMoved ? "yes" : "refused", offered);
  }

  private String removal(UUID record, ReferralNumber number, Patient patient) {
    if (!done(() -> filing.remove(record, patient))) {
      return "refused";
    }
    return people.rowsOf(number) == 1 ? "erased" : "hidden";
  }

  private static boolean done(Runnable act) {
    try {
      act.run();
      return true;
    } catch (Refusal refusal) {
      return false;
    }
  }

  private static String[] names() {
    return List.of(ReferralStatus.values()).stream().map(Enum::name).toArray(String[]::new);
  }
}
