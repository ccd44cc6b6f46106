package health.consilium.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.audit.WrittenDown;
import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import health.consilium.support.TestTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
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
  @Inject LinkDesk links;
  @Inject SignInDesk signIn;
  @Inject Accounts accounts;
  @Inject AccountLinks accountLinks;
  @Inject Passwords passwords;
  @Inject WrittenDown trail;
  @Inject EntityManager entityManager;
  @Inject TestTransaction transaction;

  private final EmailAddress email = EmailAddress.of(UUID.randomUUID() + "@patient.example");

  @Test
  void mailsALinkThatConfirmsANewAccount() {
    desk.register(email, PASSWORD, Language.ENGLISH);
    desk.register(email, PASSWORD, Language.ENGLISH);
    forgotten.sendLink(email);

    assertThat(purposes()).containsExactly("CONFIRM", "CONFIRM", "CONFIRM");
  }

  @Test
  void leavesAPendingLinkItsPasswordWhoeverRegistersTheAddressAnew() throws Exception {
    desk.register(email, PASSWORD, Language.ENGLISH);
    LinkSecret owners = pendingLink(PASSWORD);

    desk.register(email, "somebody elses secret", Language.ENGLISH);

    assertThatThrownBy(() -> links.confirm(owners, "somebody elses secret", "192.0.2.9"))
        .isInstanceOf(WrongPassword.class);
    assertThat(links.confirm(owners, PASSWORD, "192.0.2.9").role()).isEqualTo(Role.PATIENT);
    assertThat(signIn.signIn(email.value(), PASSWORD, "192.0.2.9").role()).isEqualTo(Role.PATIENT);
  }

  @Test
  void writesDownWhoAskedForALinkAndWhoHadAnotherPassword() throws Exception {
    desk.register(email, PASSWORD, Language.ENGLISH);
    UUID account = accounts.find(email).orElseThrow().id();

    forgotten.sendLink(email);
    LinkSecret newest = pendingLink(PASSWORD);
    assertThatThrownBy(() -> links.confirm(newest, "wrong horse battery", "192.0.2.9"))
        .isInstanceOf(WrongPassword.class);

    assertThat(trail.about(account)).endsWith("account.linkAsked", "account.confirmRefused");
  }

  @Test
  void confirmsOneOfTwoRegistrationsOnly() throws Exception {
    desk.register(email, PASSWORD, Language.ENGLISH);
    LinkSecret first = pendingLink(PASSWORD);
    LinkSecret second = pendingLink("tarragon kayak second");

    links.confirm(second, "tarragon kayak second", "192.0.2.9");

    assertThat(links.opens(first)).isFalse();
    assertThatThrownBy(() -> links.confirm(first, PASSWORD, "192.0.2.9"))
        .isInstanceOf(LinkNotUsable.class);
  }

  @Test
  void tellsOnlyTheOwnerThatTheAddressHasAnAccount() throws Exception {
    desk.register(email, PASSWORD, Language.ENGLISH);
    run("update account set confirmed_at = now() where email = ?1");

    desk.register(email, PASSWORD, Language.CHINESE);

    assertThat(purposes()).hasSize(1);
    assertThat(mails()).isEqualTo(2);
  }

  @Test
  void mailsALinkForANewPasswordToWhoIsConfirmed() throws Exception {
    desk.register(email, PASSWORD, Language.ENGLISH);
    run("update account set confirmed_at = now() where email = ?1");

    forgotten.sendLink(email);

    assertThat(purposes()).containsExactly("CONFIRM", "RESET");
  }

  @Test
  void keepsAnInvitationAnInvitation() {
    staff.invite(
        new StaffInvitation(email, "Dr Lin", Role.REVIEWER, Language.ENGLISH),
        new Administrator(UUID.randomUUID(), "Mr Ong"));

    desk.register(email, PASSWORD, Language.ENGLISH);
    forgotten.sendLink(email);

    assertThat(purposes()).containsExactly("INVITE", "INVITE", "INVITE");
  }

  @Test
  void mailsNothingToAStrangerNorToAClosedAccount() throws Exception {
    forgotten.sendLink(email);
    desk.register(email, PASSWORD, Language.ENGLISH);
    run("update account set disabled_at = now() where email = ?1");

    forgotten.sendLink(email);

    assertThat(mails()).isEqualTo(1);
  }

  /** As a registration with that password leaves it. */
  private LinkSecret pendingLink(String password) throws Exception {
    transaction.begin();
    Account account = accounts.find(email).orElseThrow();
    String hash = passwords.hash(password);
    LinkSecret secret = accountLinks.issueForRegistration(account, hash, Instant.now());
    transaction.commit();
    return secret;
  }

  private List<String> purposes() {
    Stream<?> sent =
        entityManager
            .createNativeQuery(
                "select l.purpose from account_link l join account a on a.id = l.account_id"
                    + " where a.email = ?1 order by l.created_at")
            .setParameter(1, email.value())
            .getResultStream();
    return sent.map(Object::toString).toList();
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
