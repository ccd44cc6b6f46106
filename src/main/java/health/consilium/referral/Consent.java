package health.consilium.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the patient agreed to, in which wording and when; it can be withdrawn, never edited. */
@Entity
public class Consent {

  @Id private UUID id;

  @SuppressWarnings("UnusedVariable") // the foreign key
  @ManyToOne(optional = false)
  @JoinColumn(name = "referral_id", nullable = false, updatable = false)
  private Referral referral;

  @Column(name = "text_version", nullable = false, updatable = false)
  private String textVersion;

  @Enumerated(EnumType.STRING)
  @Column(name = "letter_way", nullable = false, updatable = false)
  private LetterWay letterWay;

  @Column(name = "given_at", nullable = false, updatable = false)
  private Instant givenAt;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected Consent() {}

  Consent(Referral referral, String textVersion, LetterWay letterWay, Instant now) {
    this.id = UUID.randomUUID();
    this.referral = referral;
    this.textVersion = textVersion;
    this.letterWay = letterWay;
    this.givenAt = now;
  }

  /** Doing it twice changes nothing. */
  public void withdraw(Instant now) {
    if (withdrawnAt == null) {
      withdrawnAt = now;
    }
  }

  boolean says(String version, LetterWay way) {
    return textVersion.equals(version) && letterWay == way;
  }

  boolean inForce() {
    return withdrawnAt == null;
  }

  public String textVersion() {
    return textVersion;
  }

  public LetterWay letterWay() {
    return letterWay;
  }

  public Instant givenAt() {
    return givenAt;
  }

  @Override
  public String toString() {
    return "consent " + id;
  }
}
