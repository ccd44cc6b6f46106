package health.consilium.account;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class RegistrationDeskIT {

  private static final String PASSWORD = "tarragon kayak plinth";

  @Inject RegistrationDesk desk;
  @Inject ForgottenPasswordDesk forgotten;
  @Inject StaffDesk staff;
  @Inject EntityManager entityManager;
  @Inject UserTransaction transaction;

  private final EmailAddress email = EmailAddress.of(UUID.randomUUID() + "@patient.example");

  @Test
  void mailsALinkThatConfirmsANewAccount() {
    desk.register(email, PASSWORD, Language.ENGLISH);
    desk.register(email, PASSWORD, Language.ENGLISH);
    forgotten.sendLink(email);

    assertThat(links()).containsExactly("CONFIRM", "CONFIRM", "CONFIRM");
  }

  @Test
  void tellsOnlyTheOwnerThatTheAddressHasAnAccount() throws Exception {
    desk.register(email, PASSWORD, Language.ENGLISH);
    run("update account set confirmed_at = now() where email = ?1");

    desk.register(email, PASSWORD, Language.CHINESE);

    assertThat(links()).hasSize(1);
    assertThat(mails()).isEqualTo(2);
  }

  @Test
  void mailsALinkForANewPasswordToWhoIsConfirmed() throws Exception {
    desk.register(email, PASSWORD, Language.ENGLISH);
    run("update account set confirmed_at = now() where email = ?1");

    forgotten.sendLink(email);

    assertThat(links()).containsExactly("CONFIRM", "RESET");
  }

  @Test
  void keepsAnInvitationAnInvitation() {
    staff.invite(
        new StaffInvitation(email, "Dr Lin", Role.REVIEWER, Language.ENGLISH),
        new Administrator(UUID.randomUUID(), "Mr Ong"));

    desk.register(email, PASSWORD, Language.ENGLISH);
    forgotten.sendLink(email);

    assertThat(links()).containsExactly("INVITE", "INVITE", "INVITE");
  }

  @Test
  void mailsNothingToAStrangerNorToAClosedAccount() throws Exception {
    forgotten.sendLink(email);
    desk.register(email, PASSWORD, Language.ENGLISH);
    run("update account set disabled_at = now() where email = ?1");

    forgotten.sendLink(email);

    assertThat(mails()).isEqualTo(1);
  }

  private List<String> links() {
    Stream<?> purposes =
        entityManager
            .createNativeQuery(
                "select l.purpose from account_link l join account a on a.id = l.account_id"
                    + " where a.email = ?1 order by l.created_at")
            .setParameter(1, email.value())
            .getResultStream();
    return purposes.map(Object::toString).toList();
  }

  private long mails() {
    return (Long)
        entityManager
            .createNativeQuery("select count(*) from outgoing_mail where recipient = ?1")
            .setParameter(1, email.value())
            .getSingleResult();
  }

  private void run(String statement) throws Exception {
    transaction.begin();
    entityManager.createNativeQuery(statement).setParameter(1, email.value()).executeUpdate();
    transaction.commit();
  }
}
