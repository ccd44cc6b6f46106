package health.consilium.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import health.consilium.platform.refusal.NotFound;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class StaffDeskIT {

  @Inject StaffDesk desk;

  private final Administrator administrator = new Administrator(UUID.randomUUID(), "Mr Ong");

  @Test
  void invitesSomebody() {
    EmailAddress email = anyone();

    desk.invite(
        new StaffInvitation(email, "Dr Lin", Role.REVIEWER, Language.ENGLISH), administrator);

    assertThat(row(email).state()).isEqualTo(AccountState.INVITED);
    assertThat(row(email).role()).isEqualTo(Role.REVIEWER);
  }

  @Test
  void refusesASecondAccountForOneAddress() {
    var invitation = new StaffInvitation(anyone(), "Dr Lin", Role.REVIEWER, Language.ENGLISH);
    desk.invite(invitation, administrator);

    assertThatThrownBy(() -> desk.invite(invitation, administrator)).isInstanceOf(EmailTaken.class);
  }

  @Test
  void takesNobodysOwnAccessAway() {
    EmailAddress email = anyone();
    desk.invite(
        new StaffInvitation(email, "Mr Ong", Role.ADMINISTRATOR, Language.ENGLISH), administrator);
    UUID id = row(email).id();
    Administrator self = new Administrator(id, "Mr Ong");

    assertThatThrownBy(() -> desk.disable(id, self)).isInstanceOf(NotYourself.class);
    assertThatThrownBy(() -> desk.changeRole(id, Role.REVIEWER, self))
        .isInstanceOf(NotYourself.class);
  }

  @Test
  void knowsNobodyWhoIsNotStaff() {
    assertThatThrownBy(() -> desk.disable(UUID.randomUUID(), administrator))
        .isInstanceOf(NotFound.class);
  }

  private AccountRow row(EmailAddress email) {
    return desk.staff(administrator).stream()
        .filter(row -> row.email().equals(email.value()))
        .findFirst()
        .orElseThrow();
  }

  private static EmailAddress anyone() {
    return EmailAddress.of(UUID.randomUUID() + "@hospital.example");
  }
}
