package health.consilium.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One try to hand a mail to the server, with the server's answer. */
@Entity
@Table(name = "mail_attempt")
public class MailAttempt {

  @Id private UUID id;

  @Column(name = "mail_id")
  private UUID mailId;

  private int number;
  private Instant at;

  @Enumerated(EnumType.STRING)
  private AttemptOutcome outcome;

  private String answer;

  protected MailAttempt() {}

  MailAttempt(OutgoingMail mail, ServerAnswer answer, Instant at) {
    this.id = UUID.randomUUID();
    this.mailId = mail.id();
    this.number = mail.attempts();
    this.at = at;
    this.outcome = answer.outcome();
    this.answer = answer.text();
  }

  MailReport.Line line() {
    return new MailReport.Line(number, at, outcome, answer);
  }

  @Override
  public String toString() {
    return "attempt " + number + " of mail " + mailId;
  }
}
