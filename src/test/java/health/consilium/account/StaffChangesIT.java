package health.consilium.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import health.consilium.support.TestTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class StaffChangesIT {

  @Inject StaffDesk desk;
  @Inject EntityManager entityManager;
  @Inject TestTransaction transaction;

  private final Administrator administrator = new Administrator(UUID.randomUUID(), "Mr Ong");

  @Test
  void changesARole() throws Exception {
    keepAnotherAdministrator();
    UUID id = invited(Role.REVIEWER).id();

    desk.changeRole(id, Role.COORDINATOR, administrator);
    desk.changeRole(id, Role.COORDINATOR, administrator);

    assertThat(row(id).role()).isEqualTo(Role.COORDINATOR);
  }

  @Test
  void closesAnAccountAndOpensItAgain() throws Exception {
    keepAnotherAdministrator();
    UUID id = invited(Role.REVIEWER).id();

    desk.disable(id, administrator);
    assertThat(row(id).state()).isEqualTo(AccountState.DISABLED);

    desk.enable(id, administrator);
    assertThat(row(id).state()).isEqualTo(AccountState.INVITED);
  }

  @Test
  void refusesToCloseTheLastAdministratorAndUndoesIt() throws Exception {
    transaction.begin();
    try {
      entityManager
          .createNativeQuery("update account set disabled_at = now() where role = 'ADMINISTRATOR'")
          .executeUpdate();
      UUID last = invited(Role.ADMINISTRATOR).id();

      assertThatThrownBy(() -> desk.disable(last, administrator))
          .isInstanceOf(LastAdministrator.class);
      assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
    } finally {
      transaction.rollback();
    }
  }

  @Test
  void mailsALinkOnceMore() {
    AccountRow lin = invited(Role.REVIEWER);

    desk.sendLink(lin.id(), administrator);

    assertThat(mailsTo(lin.email())).isEqualTo(2);
  }

  @Test
  void refusesAChangeOfWhatSomebodyElseChanged() throws Exception {
    keepAnotherAdministrator();
    UUID id = invited(Role.REVIEWER).id();
    Account readBefore = entityManager.find(Account.class, id);
    desk.disable(id, administrator);

    transaction.begin();
    try {
      assertThatThrownBy(
              () -> {
                readBefore.become(Role.COORDINATOR, Instant.EPOCH);
                entityManager.merge(readBefore);
                entityManager.flush();
              })
          .isInstanceOf(OptimisticLockException.class);
    } finally {
      transaction.rollback();
    }
  }

  private AccountRow invited(Role role) {
    EmailAddress email = anyone();
    desk.invite(new StaffInvitation(email, "Dr Lin", role, Language.ENGLISH), administrator);
    return row(email);
  }

  private void keepAnotherAdministrator() throws Exception {
    UUID id = invited(Role.ADMINISTRATOR).id();
    transaction.begin();
    entityManager
        .createNativeQuery("update account set confirmed_at = now() where id = cast(?1 as uuid)")
        .setParameter(1, id.toString())
        .executeUpdate();
    transaction.commit();
  }

  private long mailsTo(String address) {
    return (Long)
        entityManager
            .createNativeQuery("select count(*) from outgoing_mail where recipient = ?1")
            .setParameter(1, address)
            .getSingleResult();
  }

  private AccountRow row(UUID id) {
    return row(entityManager.find(Account.class, id).email());
  }

  private AccountRow row(EmailAddress email) {
    return desk.staff(StaffQuestion.of(email.value()), administrator).rows().getFirst();
  }

  private static EmailAddress anyone() {
    return EmailAddress.of(UUID.randomUUID() + "@hospital.example");
  }
}
