package health.consilium.account;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import health.consilium.platform.refusal.NotFound;
import health.consilium.platform.refusal.Refusal;
import health.consilium.support.TestTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class StaffDeskIT {

  @Inject StaffDesk desk;
  @Inject Accounts accounts;
  @Inject Clock clock;
  @Inject DataSource database;
  @Inject TestTransaction transaction;

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
  void findsStaffByAPartOfTheNameOrTheAddress() {
    String family = "Ō'" + UUID.randomUUID();
    EmailAddress email = invited("Dr " + family);

    assertThat(found(StaffQuestion.of(family.toUpperCase(Locale.ROOT))).rows())
        .extracting(AccountRow::email)
        .containsExactly(email.value());
    assertThat(found(StaffQuestion.of(" " + email.value().substring(3, 30))).rows()).hasSize(1);
    assertThat(found(StaffQuestion.of("%" + family)).rows()).isEmpty();
  }

  @Test
  void listsStaffPageByPageThereAndBack() {
    String family = UUID.randomUUID().toString();
    IntStream.range(0, 60).forEach(n -> invited("%02d %s".formatted(n % 30, family)));

    StaffPage first = found(StaffQuestion.of(family));
    StaffPage second = found(after(first, family));
    StaffPage third = found(after(second, family));

    assertThat(Stream.of(first, second, third).map(page -> page.rows().size()))
        .containsExactly(25, 25, 10);
    assertThat(Stream.of(first, second, third).flatMap(page -> page.rows().stream()))
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(comparing(AccountRow::name).thenComparing(AccountRow::email));
    assertThat(List.of(first.moreBefore(), first.moreAfter())).containsExactly(false, true);
    assertThat(List.of(third.moreBefore(), third.moreAfter())).containsExactly(true, false);
    UUID begin = third.rows().getFirst().id();
    assertThat(found(new StaffQuestion(family, Optional.empty(), Optional.of(begin))))
        .isEqualTo(second);
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

  @Test
  void leavesOneAdministratorWhenTwoTakeEachOthersAccessAwayAtOnce() throws Exception {
    List<UUID> others = suspendAdministrators();
    try {
      for (int time = 0; time < 5; time++) {
        Account one = anAdministrator();
        Account other = anAdministrator();

        List<Optional<Throwable>> ends =
            atOnce(
                () -> desk.disable(other.id(), actor(one)),
                () -> desk.changeRole(one.id(), Role.REVIEWER, actor(other)));

        assertThat(ends.stream().flatMap(Optional::stream))
            .singleElement()
            .isInstanceOf(LastAdministrator.class);
        assertThat(suspendAdministrators()).hasSize(1);
      }
    } finally {
      run("update account set disabled_at = null where id = any(?)", others);
    }
  }

  private List<UUID> suspendAdministrators() throws SQLException {
    List<UUID> suspended = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement update = connection.createStatement();
        ResultSet ids =
            update.executeQuery(
                "update account set disabled_at = now() where role = 'ADMINISTRATOR'"
                    + " and disabled_at is null and confirmed_at is not null returning id")) {
      while (ids.next()) {
        suspended.add(ids.getObject(1, UUID.class));
      }
    }
    return suspended;
  }

  private void run(String words, List<UUID> ids) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(words)) {
      statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      statement.executeUpdate();
    }
  }

  private Account anAdministrator() throws Exception {
    Account account =
        Account.ofInvited(
            anyone(), "Mr Ong", Role.ADMINISTRATOR, Language.ENGLISH, clock.instant());
    account.confirm(clock.instant());
    transaction.begin();
    accounts.insert(account);
    transaction.commit();
    return account;
  }

  private static Administrator actor(Account account) {
    return new Administrator(account.id(), account.name());
  }

  /** How each ended; threads of our own know the portal's classes. */
  private static List<Optional<Throwable>> atOnce(Runnable... acts) throws Exception {
    var together = new CyclicBarrier(acts.length);
    try (var hands = Executors.newFixedThreadPool(acts.length)) {
      List<Future<Optional<Throwable>>> ends =
          Stream.of(acts).map(act -> hands.submit(() -> end(act, together))).toList();
      List<Optional<Throwable>> all = new ArrayList<>();
      for (Future<Optional<Throwable>> end : ends) {
        all.add(end.get());
      }
      return all;
    }
  }

  private static Optional<Throwable> end(Runnable act, CyclicBarrier together) throws Exception {
    together.await();
    try {
      act.run();
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal);
    }
  }

  private EmailAddress invited(String name) {
    EmailAddress email = anyone();
    desk.invite(new StaffInvitation(email, name, Role.REVIEWER, Language.ENGLISH), administrator);
    return email;
  }

  private static StaffQuestion after(StaffPage page, String words) {
    return new StaffQuestion(words, Optional.of(page.rows().getLast().id()), Optional.empty());
  }

  private StaffPage found(StaffQuestion question) {
    return desk.staff(question, administrator);
  }

  private AccountRow row(EmailAddress email) {
    return found(StaffQuestion.of(email.value())).rows().getFirst();
  }

  private static EmailAddress anyone() {
    return EmailAddress.of(UUID.randomUUID() + "@hospital.example");
  }
}
