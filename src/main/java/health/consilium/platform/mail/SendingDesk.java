package health.consilium.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hands mails out one by one to whoever sends them, and writes down how it went. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class SendingDesk {

  private static final Logger LOG = Logger.getLogger(SendingDesk.class.getName());
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject OutgoingMails mails;
  @Inject Event<MailAttempted> attempted;
  @Inject Clock clock;

  /** The mail, held for the caller; nothing when it is not due or someone else holds it. */
  public Optional<Envelope> take(UUID mailId) {
    return mails
        .findLocked(mailId)
        .filter(mail -> mail.lease(clock.instant()))
        .map(OutgoingMail::envelope);
  }

  /** To whom mails are due, by the half of the address behind the @; who waits longest first. */
  public List<String> domainsDue() {
    return mails.domainsDue(clock.instant());
  }

  public Optional<Envelope> takeNextDue(String domain) {
    Instant now = clock.instant();
    return mails.nextDue(domain, now).filter(mail -> mail.lease(now)).map(OutgoingMail::envelope);
  }

  /** Those that had only to wait for the server go at once, and not in an hour. */
  public void serverIsBack() {
    mails.wakeTheUnreached(clock.instant());
  }

  /** Notes one attempt whose sender died; false when there is none. */
  public boolean noteLost() {
    Optional<OutgoingMail> lost = mails.nextLost(clock.instant());
    lost.filter(mail -> mail.isLost(clock.instant()))
        .ifPresent(mail -> writeDown(mail, new ServerAnswer(AttemptOutcome.UNKNOWN, "")));
    return lost.isPresent();
  }

  /**
   * How it went. A sender who was given up as lost settles nothing any more, but that the server
   * took the mail is true however late it is said.
   */
  public void writeDown(Envelope envelope, ServerAnswer answer) {
    OutgoingMail mail = mails.requireLocked(envelope.mailId());
    if (mail.isHeldFor(envelope.attempt()) || answer.outcome() == AttemptOutcome.ACCEPTED) {
      writeDown(mail, answer);
    }
  }

  private void writeDown(OutgoingMail mail, ServerAnswer answer) {
    Instant now = clock.instant();
    mails.insert(mail.attempted(answer, now, RANDOM));
    attempted.fire(new MailAttempted(mail.id(), mail.status(), answer.text(), now));
    if (mail.isGivenUp()) {
      LOG.log(Level.WARNING, "Mail {0} was given up; the office sees it", mail.id());
    }
  }
}
