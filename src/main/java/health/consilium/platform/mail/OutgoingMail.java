package health.consilium.platform.mail;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A mail on its way out.
 *
 * <p>It waits until the server takes it (accepted), says never (rejected), or patience is at its
 * end (parked); until then whoever posted it may call it back (stopped). Whoever sends it holds it
 * for a while by a lease, so that nobody else sends it too. A lease that runs out says that the
 * sender died: that is an attempt whose end nobody knows, it is written down as one, and the same
 * mail goes out again with the same Message-ID.
 */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail {

  static final Duration LEASE = Duration.ofMinutes(5);

  @Id private UUID id;
  @Version private long version;
  private EmailAddress recipient;
  private Language language;
  private String subject;

  @Column(name = "text_body")
  private String textBody;

  @Column(name = "html_body")
  private String htmlBody;

  @Column(name = "carries_secret")
  private boolean carriesSecret;

  @Column(name = "message_id")
  private String messageId;

  @Enumerated(EnumType.STRING)
  private MailStatus status;

  private int attempts;
  private int unreached;

  @Column(name = "tried_since")
  private Instant triedSince;

  @Column(name = "set_aside")
  private boolean setAside;

  @Column(name = "may_have_left")
  private boolean mayHaveLeft;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "next_attempt_at")
  private @Nullable Instant nextAttemptAt;

  @Column(name = "leased_until")
  private @Nullable Instant leasedUntil;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "mail_attachment", joinColumns = @JoinColumn(name = "mail_id"))
  @OrderColumn(name = "position")
  private List<AttachedFile> files;

  protected OutgoingMail() {}

  OutgoingMail(MailMessage message, String host, Instant now) {
    this.id = UUID.randomUUID();
    this.recipient = message.to();
    this.language = message.language();
    this.subject = message.body().subject();
    this.textBody = message.body().text();
    this.htmlBody = message.body().html();
    this.carriesSecret = message.carriesSecret();
    this.messageId = "<" + id + "@" + host + ">";
    this.status = MailStatus.WAITING;
    this.createdAt = now;
    this.triedSince = now;
    this.nextAttemptAt = now;
    this.files = new ArrayList<>(message.attachments().stream().map(AttachedFile::new).toList());
  }

  /** Holds the mail for one sender; refused while another holds it or when it is not its time. */
  boolean lease(Instant now) {
    boolean isDue = nextAttemptAt != null && !nextAttemptAt.isAfter(now);
    if (status != MailStatus.WAITING || !isDue || leasedUntil != null) {
      return false;
    }
    leasedUntil = now.plus(LEASE);
    return true;
  }

  /** Whether its sender has not been heard of for as long as a mail may be held. */
  boolean isLost(Instant now) {
    return leasedUntil != null && !leasedUntil.isAfter(now);
  }

  /** Whether whoever took it for this attempt holds it still. */
  boolean isHeldFor(int attempt) {
    return leasedUntil != null && attempts + 1 == attempt;
  }

  /** Writes an attempt down and decides what comes next. */
  MailAttempt attempted(ServerAnswer answer, Instant now, RandomGenerator random) {
    boolean stopped = status == MailStatus.STOPPED;
    attempts++;
    leasedUntil = null;
    mayHaveLeft |= answer.outcome() == AttemptOutcome.UNKNOWN;
    if (answer.outcome() == AttemptOutcome.UNREACHED) {
      unreached++;
    }
    var tries =
        new RetrySchedule.Tries(attempts - unreached, unreached, Duration.between(triedSince, now));
    Optional<Duration> wait = RetrySchedule.waitAfter(answer.outcome(), tries, random);
    status =
        switch (answer.outcome()) {
          case ACCEPTED -> MailStatus.ACCEPTED;
          case PERMANENT -> MailStatus.REJECTED;
          case UNREACHED, TEMPORARY, FULL, UNKNOWN ->
              wait.isPresent() ? MailStatus.WAITING : MailStatus.PARKED;
        };
    if (stopped && status != MailStatus.ACCEPTED) {
      status = MailStatus.STOPPED;
    }
    nextAttemptAt = status == MailStatus.WAITING ? wait.map(now::plus).orElse(null) : null;
    forgetSecret();
    return new MailAttempt(this, answer, now);
  }

  /** Calls it back unless it left or was refused; an attempt that is under way now is the last. */
  Whereabouts stop() {
    Whereabouts found = whereabouts();
    setAside = true;
    if (status == MailStatus.ACCEPTED || status == MailStatus.REJECTED) {
      return found;
    }
    status = MailStatus.STOPPED;
    nextAttemptAt = null;
    forgetSecret();
    return found;
  }

  private Whereabouts whereabouts() {
    if (status == MailStatus.ACCEPTED) {
      return Whereabouts.LEFT;
    }
    if (leasedUntil != null) {
      return Whereabouts.LEAVING;
    }
    return mayHaveLeft ? Whereabouts.UNSURE : Whereabouts.HERE;
  }

  private void forgetSecret() {
    boolean mayGoOut = status == MailStatus.WAITING || status == MailStatus.PARKED;
    if (carriesSecret && !mayGoOut) {
      textBody = "";
      htmlBody = "";
    }
  }

  /** Begins anew with the same mail, when a person asked for it; what was erased stays here. */
  void retry(Instant now) {
    if (!isGivenUp() || (status == MailStatus.REJECTED && carriesSecret)) {
      throw new MailIsNotParked();
    }
    status = MailStatus.WAITING;
    attempts = 0;
    unreached = 0;
    triedSince = now;
    setAside = false;
    nextAttemptAt = now;
  }

  /** A person looked at it and leaves it as it is, or another goes in its place. */
  void setAside() {
    setAside = true;
  }

  /** Nothing more happens by itself, and it did not leave as far as anyone knows. */
  boolean isGivenUp() {
    return status == MailStatus.PARKED || status == MailStatus.REJECTED;
  }

  MailReport report(List<MailReport.Line> lines) {
    return new MailReport(
        id, recipient, subject, status, Optional.ofNullable(nextAttemptAt), lines);
  }

  /** What is handed to the server. */
  Envelope envelope() {
    var body = new MailBody(subject, textBody, htmlBody);
    var message =
        new MailMessage(
            recipient,
            language,
            body,
            files.stream().map(AttachedFile::toAttachment).toList(),
            carriesSecret);
    return new Envelope(id, attempts + 1, messageId, createdAt, message);
  }

  UUID id() {
    return id;
  }

  /** The half of its address behind the @. */
  String domain() {
    return recipient.domain();
  }

  MailStatus status() {
    return status;
  }

  int attempts() {
    return attempts;
  }

  @Override
  public String toString() {
    return "mail " + id;
  }
}
