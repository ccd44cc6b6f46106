package health.consilium.account;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone's way into the portal.
 *
 * <p>A patient opens it and confirms the mailbox; staff are invited and choose their password by
 * the mailed link, which confirms it too. It can be disabled and enabled again. Whatever changes
 * who may do what ends every session that began before.
 */
@Entity
@Table(name = "account")
public class Account {

  private static final int LONGEST_NAME = 120;

  @Id private UUID id;
  @Version private long version;
  private EmailAddress email;
  private String name;

  @Enumerated(EnumType.STRING)
  private Role role;

  private Language language;

  @Column(name = "password_hash")
  private @Nullable String passwordHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "confirmed_at")
  private @Nullable Instant confirmedAt;

  @Column(name = "disabled_at")
  private @Nullable Instant disabledAt;

  @Column(name = "sessions_end_at")
  private Instant sessionsEndAt;

  protected Account() {}

  private Account(EmailAddress email, String name, Role role, Language language, Instant now) {
    this.id = UUID.randomUUID();
    this.email = email;
    this.name = name;
    this.role = role;
    this.language = language;
    this.createdAt = now;
    this.sessionsEndAt = now;
  }

  /** A patient's account, of no use until the mailbox is confirmed. */
  public static Account ofPatient(
      EmailAddress email, String passwordHash, Language language, Instant now) {
    var account = new Account(email, shortened(email.value()), Role.PATIENT, language, now);
    account.passwordHash = passwordHash;
    return account;
  }

  private static String shortened(String name) {
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  /** An account for staff, of no use until the invited person chose a password. */
  public static Account ofInvited(
      EmailAddress email, String name, Role role, Language language, Instant now) {
    return new Account(email, name, role, language, now);
  }

  public void confirm(Instant now) {
    if (confirmedAt == null) {
      confirmedAt = now;
    }
  }

  /** Confirms the registration whose password that is. */
  void confirm(String hash, Instant now) {
    passwordHash = hash;
    confirm(now);
  }

  /** The link that led here was mailed, so the mailbox is confirmed with it. */
  public void choosePassword(String hash, Instant now) {
    passwordHash = hash;
    confirm(now);
    endSessions(now);
  }

  public void speak(Language language) {
    this.language = language;
  }

  void become(Role role, Instant now) {
    this.role = role;
    endSessions(now);
  }

  void disable(Instant now) {
    disabledAt = now;
    endSessions(now);
  }

  void enable() {
    disabledAt = null;
  }

  public boolean mayEnter() {
    return confirmedAt != null && disabledAt == null && passwordHash != null;
  }

  public boolean isConfirmed() {
    return confirmedAt != null;
  }

  public boolean isDisabled() {
    return disabledAt != null;
  }

  /** A reviewer whom a referral can be given to. */
  public boolean isReviewing() {
    return role == Role.REVIEWER && !isDisabled();
  }

  /** Who this is for a session that began at the given moment, unless that session has ended. */
  public Optional<SignedIn> recognise(Instant sessionBegan) {
    return mayEnter() && !sessionBegan.isBefore(sessionsEndAt)
        ? Optional.of(new SignedIn(id, name, role, language))
        : Optional.empty();
  }

  AccountRow row() {
    return new AccountRow(id, email.value(), name, role, state());
  }

  private AccountState state() {
    if (disabledAt != null) {
      return AccountState.DISABLED;
    }
    return confirmedAt == null ? AccountState.INVITED : AccountState.ACTIVE;
  }

  /** Whoever is signed in signs in again. */
  public void endSessions(Instant now) {
    sessionsEndAt = now;
  }

  public UUID id() {
    return id;
  }

  public EmailAddress email() {
    return email;
  }

  public String name() {
    return name;
  }

  public Role role() {
    return role;
  }

  public Language language() {
    return language;
  }

  Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  @Override
  public String toString() {
    return "account " + id;
  }
}
