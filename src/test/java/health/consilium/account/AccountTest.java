package health.consilium.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountTest {

  private static final Instant NOW = Instant.parse("2026-09-28T08:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(3600);

  @Test
  void isOfNoUseBeforeTheMailboxIsConfirmed() {
    Account account = patient();

    assertThat(account.recognise(LATER)).isEmpty();

    account.confirm(NOW);
    assertThat(account.recognise(LATER)).map(SignedIn::role).contains(Role.PATIENT);
  }

  @Test
  void endsEverySessionWhenItIsDisabled() {
    Account account = confirmedStaff();

    account.disable(LATER);

    assertThat(account.recognise(NOW)).isEmpty();
    assertThat(account.recognise(LATER.plusSeconds(1))).isEmpty();
  }

  @Test
  void letsInAgainButNotOldSessionsWhenItIsEnabled() {
    Account account = confirmedStaff();
    account.disable(LATER);

    account.enable();

    assertThat(account.recognise(NOW)).isEmpty();
    assertThat(account.recognise(LATER)).isPresent();
  }

  @Test
  void endsEverySessionWhenTheRoleOrThePasswordChanges() {
    Account account = confirmedStaff();

    account.become(Role.COORDINATOR, LATER);
    assertThat(account.recognise(NOW.plusSeconds(1))).isEmpty();
    assertThat(account.recognise(LATER)).map(SignedIn::role).contains(Role.COORDINATOR);

    account.choosePassword("other", LATER.plusSeconds(60));
    assertThat(account.recognise(LATER)).isEmpty();
  }

  @Test
  void takesThePasswordOfTheRegistrationThatIsConfirmed() {
    Account account = patient();
    var second = AccountLink.ofRegistration(account, LinkSecret.random(), "second", NOW);
    var third = AccountLink.ofRegistration(account, LinkSecret.random(), "third", NOW);

    account.confirm(second.passwordHash().orElseThrow(), NOW);

    assertThat(account.passwordHash()).contains("second");
    assertThat(third.isUsable(NOW)).isFalse();
  }

  @Test
  void opensALinkOnceAndNotForLong() {
    Account account = patient();
    var link = new AccountLink(account, LinkPurpose.RESET, LinkSecret.random(), NOW);

    assertThat(link.isUsable(NOW.plus(LinkPurpose.RESET.life()))).isFalse();
    assertThat(link.use(NOW.plusSeconds(60))).isSameAs(account);
    assertThatThrownBy(() -> link.use(NOW.plusSeconds(61))).isInstanceOf(LinkNotUsable.class);
  }

  private static Account patient() {
    return Account.ofPatient(EmailAddress.of("tan@example.com"), "first", Language.CHINESE, NOW);
  }

  private static Account confirmedStaff() {
    EmailAddress email = EmailAddress.of("lin@hospital.example");
    Account account = Account.ofInvited(email, "Dr Lin", Role.REVIEWER, Language.ENGLISH, NOW);
    account.choosePassword("hash", NOW);
    return account;
  }
}
