package health.consilium.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.letter.Letter;
import health.consilium.letter.Letters;
import health.consilium.referral.LetterWay;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was signed stays as it is, also for who writes into the database by hand. */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class LetterStaysIT {

  @Inject DeliveryFixture people;
  @Inject Letters letters;
  @Inject Referrals referrals;
  @Inject DataSource dataSource;

  @Test
  void isNeitherChangedNorTakenAway() {
    ReferralNumber number = people.signedLetter(people.patient(), LetterWay.ATTACHED);
    Letter letter = letters.lastOf(referrals.require(number).id()).orElseThrow();

    assertThatThrownBy(() -> run("update letter set pages = pages + 1 where id = ", letter))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("a letter is not changed");
    assertThatThrownBy(() -> run("delete from letter where id = ", letter))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("a letter is not changed");

    assertThat(letters.require(letter.id()).pdf()).isEqualTo(DeliveryFixture.PDF);
  }

  private void run(String statement, Letter letter) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement prepared =
            connection.prepareStatement(statement + "'" + letter.id() + "'")) {
      prepared.executeUpdate();
    }
  }
}
