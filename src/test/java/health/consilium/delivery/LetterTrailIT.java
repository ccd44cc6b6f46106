package health.consilium.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.account.Coordinator;
import health.consilium.audit.WrittenDown;
import health.consilium.delivery.office.ReferralFiles;
import health.consilium.referral.LetterWay;
import health.consilium.referral.ReferralFixture;
import health.consilium.referral.ReferralNumber;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who looked at a letter or a referral, and who tried to, stands in the audit trail. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class LetterTrailIT {

  private static final LocalDate BORN = ReferralFixture.tanAdrian().birthDate();

  @Inject LetterViewing viewing;
  @Inject ReferralFiles files;
  @Inject DeliveryDesk desk;
  @Inject LinkedLetters links;
  @Inject DeliveryFixture people;
  @Inject WrittenDown trail;

  @Test
  void tellsWhatACoordinatorOpened() throws SQLException {
    Coordinator coordinator = people.coordinator();
    ReferralNumber number = people.signedLetter(people.patient(), LetterWay.ATTACHED);

    files.open(number, coordinator);
    viewing.pdf(number, coordinator);
    people.releases(number, coordinator);

    assertThat(trail.about(number))
        .containsSubsequence(
            "referral.opened " + coordinator.accountId(),
            "letter.opened " + coordinator.accountId(),
            "referral.letterReleased " + coordinator.accountId());
  }

  @Test
  void tellsOfAnotherBirthDateAtALink() throws SQLException {
    Coordinator coordinator = people.coordinator();
    ReferralNumber number = people.signedLetter(people.patient(), LetterWay.ATTACHED);
    people.releases(number, coordinator);
    LinkCode code = people.linkTo(desk.rowsOf(number, coordinator).getFirst().id());

    links.fetch(code, BORN.plusDays(1));
    links.fetch(code, BORN);

    assertThat(trail.about(number)).containsSubsequence("letter.refused", "letter.fetched");
  }
}
