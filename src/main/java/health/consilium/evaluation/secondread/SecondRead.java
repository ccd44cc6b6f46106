package health.consilium.evaluation.secondread;

import health.consilium.account.Reviewer;
import health.consilium.evaluation.ChangedElsewhere;
import health.consilium.evaluation.ReadIn;
import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.evaluation.opinion.ColleagueRead.Kind;
import health.consilium.evaluation.opinion.ColleagueRead.Outcome;
import health.consilium.evaluation.opinion.OpinionCategory;
import health.consilium.evaluation.opinion.SecondOpinion;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
 * A colleague was asked to read a referral independently, or for an opinion on one question.
 *
 * <p>It is open until the colleague answers or declines, or until it is taken back; what was
 * answered is never changed. What the colleague writes until then is a draft, and gone afterwards.
 */
@Entity
@Table(name = "second_read")
@SuppressWarnings("FieldCanBeFinal") // JPA sets them
public class SecondRead {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "referral_id", nullable = false, updatable = false)
  private UUID referralId;

  @Column(name = "from_id", nullable = false, updatable = false)
  private UUID fromId;

  @Column(name = "to_id", nullable = false, updatable = false)
  private UUID toId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Kind kind;

  @Column(nullable = false, updatable = false)
  private String question;

  @Column(name = "asked_at", nullable = false, updatable = false)
  private Instant askedAt;

  @Enumerated(EnumType.STRING)
  @Column
  private @Nullable Outcome outcome;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  @Column
  private @Nullable OpinionCategory category;

  @Column(name = "line_count")
  private @Nullable Integer lineCount;

  @Column(nullable = false)
  private String words = "";

  @Column(nullable = false)
  private String cites = "";

  @Embedded private SecondReadDraft draft = SecondReadDraft.empty();

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected SecondRead() {}

  SecondRead(UUID referralId, Reviewer from, Wanted wanted, Instant now) {
    this.id = UUID.randomUUID();
    this.referralId = referralId;
    this.fromId = from.accountId();
    this.toId = wanted.colleague();
    this.kind = wanted.kind();
    this.question = wanted.question();
    this.askedAt = now;
  }

  /** Whether just this was asked of just this colleague. */
  boolean asksFor(Wanted wanted) {
    return new Wanted(toId, kind, question).equals(wanted);
  }

  /** Kept for its writer alone; refused as {@link SecondReadDraft#save} says. */
  void save(SecondOpinion written, ReadIn read, Instant now) {
    draft.save(fitting(written), read, version, now);
  }

  /** Refused with {@link ChangedElsewhere} when another window saved since this one read it. */
  void requireRead(long readVersion) {
    if (version != readVersion) {
      throw new ChangedElsewhere();
    }
  }

  /** Refused when it has ended, and when a second read comes without an opinion. */
  void answer(SecondOpinion given, Instant now) {
    SecondOpinion fitting = fitting(given);
    boolean said = kind == Kind.INDEPENDENT ? given.category() != null : !given.words().isEmpty();
    if (!said) {
      throw new NothingSaid();
    }
    end(Outcome.ANSWERED, now);
    category = fitting.category();
    lineCount = fitting.lineCount();
    words = fitting.words();
    cites = fitting.cites();
  }

  private SecondOpinion said() {
    return new SecondOpinion(category, lineCount, words, cites);
  }

  private SecondOpinion fitting(SecondOpinion opinion) {
    return kind == Kind.INDEPENDENT ? opinion : opinion.inWordsOnly();
  }

  /** Refused when it has ended. */
  void decline(String why, Instant now) {
    end(Outcome.DECLINED, now);
    words = SecondOpinion.cleaned(why);
  }

  /** Refused when it has ended. */
  void takeBack(Instant now) {
    end(Outcome.TAKEN_BACK, now);
  }

  private void end(Outcome how, Instant now) {
    if (outcome != null) {
      throw new NotAskedAnyMore();
    }
    outcome = how;
    endedAt = now;
    draft.clear();
  }

  boolean open() {
    return outcome == null;
  }

  boolean ended(Outcome how) {
    return outcome == how;
  }

  /** What the colleague said; empty until then. */
  Optional<SecondOpinion> given() {
    return ended(Outcome.ANSWERED) ? Optional.of(said()) : Optional.empty();
  }

  SecondReadOnDesk onDesk() {
    return new SecondReadOnDesk(version, draft.savedAt(), draft.written());
  }

  Kind kind() {
    return kind;
  }

  String question() {
    return question;
  }

  UUID fromId() {
    return fromId;
  }

  /** As whoever holds the referral sees it: nothing of the answer before it is given. */
  ColleagueRead seenBy(String colleague) {
    return new ColleagueRead(
        id,
        colleague,
        kind,
        question,
        askedAt,
        Optional.ofNullable(outcome),
        Optional.ofNullable(endedAt),
        said());
  }

  UUID id() {
    return id;
  }

  UUID toId() {
    return toId;
  }

  @Override
  public String toString() {
    return "second read of " + referralId;
  }
}
