package health.consilium.account;

import health.consilium.platform.event.Act;
import health.consilium.platform.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Where an administrator looks after the accounts of the staff. */
@ApplicationScoped
@Transactional
public class StaffDesk {

  @Inject Accounts accounts;
  @Inject StaffAccounts staff;
  @Inject LinkMailer mailer;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  public StaffPage staff(StaffQuestion question, Administrator administrator) {
    return staff.page(question);
  }

  /** Opens an account and mails its owner the link to choose a password. */
  public void invite(StaffInvitation invitation, Administrator administrator) {
    if (accounts.find(invitation.email()).isPresent()) {
      throw new EmailTaken();
    }
    Account account =
        Account.ofInvited(
            invitation.email(),
            invitation.name(),
            invitation.role(),
            invitation.language(),
            clock.instant());
    accounts.insert(account);
    mailer.send(account, LinkPurpose.INVITE);
    say("account.invited." + invitation.role().folder(), account, administrator);
  }

  public void changeRole(UUID id, Role role, Administrator administrator) {
    Account account = requireStaff(id);
    if (account.role() == role) {
      return;
    }
    refuseLosingOneself(account, administrator);
    account.become(role, clock.instant());
    refuseLosingTheLast();
    say("account.role." + role.folder(), account, administrator);
  }

  /** The person is signed out everywhere at once. */
  public void disable(UUID id, Administrator administrator) {
    Account account = requireStaff(id);
    refuseLosingOneself(account, administrator);
    account.disable(clock.instant());
    refuseLosingTheLast();
    say("account.disabled", account, administrator);
  }

  public void enable(UUID id, Administrator administrator) {
    Account account = requireStaff(id);
    account.enable();
    say("account.enabled", account, administrator);
  }

  /** Mails a new link: to choose a password anew, or the invitation once more. */
  public void sendLink(UUID id, Administrator administrator) {
    Account account = requireStaff(id);
    mailer.send(account, account.isConfirmed() ? LinkPurpose.RESET : LinkPurpose.INVITE);
    say("account.linkSent", account, administrator);
  }

  private Account requireStaff(UUID id) {
    return Optional.of(accounts.require(id))
        .filter(account -> account.role().isStaff())
        .orElseThrow(NotFound::new);
  }

  private static void refuseLosingOneself(Account account, Administrator administrator) {
    if (account.id().equals(administrator.accountId())) {
      throw new NotYourself();
    }
  }

  /** Two administrators who disable one another at once are told apart by the database. */
  private void refuseLosingTheLast() {
    if (accounts.countAdministrators() == 0) {
      throw new LastAdministrator();
    }
  }

  private void say(String verb, Account account, Administrator administrator) {
    acts.fire(
        new Act.Done(
            Optional.of(administrator.accountId()),
            verb,
            account.id().toString(),
            clock.instant()));
  }
}
