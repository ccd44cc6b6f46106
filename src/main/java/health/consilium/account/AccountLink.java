package health.consilium.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link that was mailed to the owner of an account; it works once and not for long. */
@Entity
@Table(name = "account_link")
public class AccountLink {

  @Id private UUID id;
  @Version private long version;

  @ManyToOne
  @JoinColumn(name = "account_id")
  private Account account;

  @Enumerated(EnumType.STRING)
  private LinkPurpose purpose;

  @Column(name = "secret_hash")
  private byte[] secretHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  /** The password of the registration that it confirms; none for other purposes. */
  @Column(name = "password_hash")
  private @Nullable String passwordHash;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  protected AccountLink() {}

  AccountLink(Account account, LinkPurpose purpose, LinkSecret secret, Instant now) {
    this.id = UUID.randomUUID();
    this.account = account;
    this.purpose = purpose;
    this.secretHash = secret.hash();
    this.createdAt = now;
    this.expiresAt = now.plus(purpose.life());
  }

  /** Confirms one registration, with the password that was chosen then. */
  static AccountLink ofRegistration(
      Account account, LinkSecret secret, String passwordHash, Instant now) {
    var link = new AccountLink(account, LinkPurpose.CONFIRM, secret, now);
    link.passwordHash = passwordHash;
    return link;
  }

  /** The account it opens; refused when it was used, is too old, or the account is disabled. */
  Account use(Instant now) {
    Account opened = opened(now);
    usedAt = now;
    return opened;
  }

  /** As {@link #use}, without using it up. */
  Account opened(Instant now) {
    if (!isUsable(now)) {
      throw new LinkNotUsable();
    }
    return account;
  }

  boolean isUsable(Instant now) {
    boolean isOver = purpose == LinkPurpose.CONFIRM && account.isConfirmed();
    return usedAt == null && now.isBefore(expiresAt) && !account.isDisabled() && !isOver;
  }

  /** What the password of who holds it must fit. */
  Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash).or(account::passwordHash);
  }

  Account account() {
    return account;
  }

  @Override
  public String toString() {
    return purpose + " link " + id;
  }
}
