package health.consilium.delivery;

import health.consilium.account.Accounts;
import health.consilium.platform.mail.AttemptOutcome;
import health.consilium.platform.mail.MailReport;
import health.consilium.platform.mail.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the life of a delivery together: its release, its attempts, its openings. */
@ApplicationScoped
public class Ledger {

  @Inject EntityManager entityManager;
  @Inject Outbox outbox;
  @Inject DeliveryRows rows;
  @Inject Accounts accounts;
  @Inject Clock clock;

  List<LedgerLine> of(DeliveryRow row) {
    List<LedgerLine> lines = new ArrayList<>();
    DeliveryRow.Release release = row.release();
    lines.add(new LedgerLine(release.printedAt(), LedgerKind.PRINTED, 0, ""));
    lines.add(new LedgerLine(release.releasedAt(), LedgerKind.RELEASED, 0, release.releasedBy()));
    attempts(row, lines);
    openings(row, lines);
    if (row.replacedBy() != null) {
      DeliveryRow next = rows.require(row.replacedBy());
      LedgerKind kind =
          next.recipient().equals(row.recipient()) ? LedgerKind.SENT_ANEW : LedgerKind.REPLACED;
      lines.add(new LedgerLine(next.release().releasedAt(), kind, 0, next.recipient()));
    }
    if (row.recall().withdrawnAt() != null) {
      lines.add(new LedgerLine(row.recall().withdrawnAt(), LedgerKind.STOPPED, 0, ""));
    }
    holds(row, lines);
    lines.sort(Comparator.comparing(LedgerLine::at));
    return lines;
  }

  /** A link that opens nothing any more, however old it is, is not spoken of. */
  Optional<LinkLife> linkOf(DeliveryRow row) {
    return Optional.ofNullable(entityManager.find(LetterLink.class, row.id()))
        .filter(_ -> row.stands())
        .map(link -> link.life(clock.instant()));
  }

  private void attempts(DeliveryRow row, List<LedgerLine> lines) {
    List<MailReport.Line> attempts = outbox.report(row.mail().id()).attempts();
    for (MailReport.Line attempt : withoutTheMiddleOfSilences(attempts)) {
      lines.add(
          new LedgerLine(
              attempt.at(), kind(attempt.outcome()), attempt.number(), attempt.answer()));
    }
    if (row.mayTryAgain() && !attempts.isEmpty()) {
      MailReport.Line last = attempts.getLast();
      lines.add(new LedgerLine(last.at(), LedgerKind.PARKED, last.number(), ""));
    }
  }

  /** Of days without a mail server the first and the last attempt say enough. */
  private static List<MailReport.Line> withoutTheMiddleOfSilences(List<MailReport.Line> attempts) {
    List<MailReport.Line> told = new ArrayList<>();
    for (int at = 0; at < attempts.size(); at++) {
      boolean isAmong = at > 0 && at < attempts.size() - 1;
      if (!isAmong || !attempts.subList(at - 1, at + 2).stream().allMatch(Ledger::isUnreached)) {
        told.add(attempts.get(at));
      }
    }
    return told;
  }

  private static boolean isUnreached(MailReport.Line attempt) {
    return attempt.outcome() == AttemptOutcome.UNREACHED;
  }

  private static LedgerKind kind(AttemptOutcome outcome) {
    return switch (outcome) {
      case ACCEPTED -> LedgerKind.ACCEPTED;
      case UNREACHED -> LedgerKind.UNREACHED;
      case TEMPORARY, FULL, PERMANENT -> LedgerKind.REFUSED;
      case UNKNOWN -> LedgerKind.UNSURE;
    };
  }

  private void holds(DeliveryRow row, List<LedgerLine> lines) {
    entityManager
        .createQuery("select h from LetterHold h where h.letterId = :letter", LetterHold.class)
        .setParameter("letter", row.release().letterId())
        .getResultStream()
        .flatMap(hold -> hold.lines(id -> accounts.require(id).name()))
        .forEach(lines::add);
  }

  private void openings(DeliveryRow row, List<LedgerLine> lines) {
    entityManager
        .createQuery(
            "select a from LetterAccess a where a.letterId = :letter order by a.id",
            LetterAccess.class)
        .setParameter("letter", row.release().letterId())
        .getResultStream()
        .filter(access -> access.concerns(row.id()))
        .map(LetterAccess::line)
        .forEach(lines::add);
  }
}
