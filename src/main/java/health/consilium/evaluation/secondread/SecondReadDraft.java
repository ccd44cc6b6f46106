package health.consilium.evaluation.secondread;

import health.consilium.evaluation.LastSaving;
import health.consilium.evaluation.ReadIn;
import health.consilium.evaluation.opinion.OpinionCategory;
import health.consilium.evaluation.opinion.SecondOpinion;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the asked colleague has written and not given yet; nobody else ever sees it. */
@Embeddable
public class SecondReadDraft {

  @Enumerated(EnumType.STRING)
  @Column(name = "draft_category")
  private @Nullable OpinionCategory category;

  @Column(name = "draft_line_count")
  private @Nullable Integer lineCount;

  @Column(name = "draft_words", nullable = false)
  private String words = "";

  @Column(name = "draft_cites", nullable = false)
  private String cites = "";

  @Column(name = "saved_at")
  private @Nullable Instant savedAt;

  @Column(name = "saved_in")
  private @Nullable String savedIn;

  @Column(name = "saved_in_from", nullable = false)
  private long savedInFrom;

  @Column(name = "saved_in_turn", nullable = false)
  private int savedInTurn;

  protected SecondReadDraft() {}

  static SecondReadDraft empty() {
    return new SecondReadDraft();
  }

  /** Refused as {@link LastSaving#next} says; the same once more is harmless. */
  void save(SecondOpinion changed, ReadIn read, long version, Instant now) {
    if (!written().equals(changed)) {
      keep(lastSaving().next(read, version));
    }
    write(changed);
    savedAt = now;
  }

  /** What was asked has ended. */
  void clear() {
    write(SecondOpinion.NOTHING);
    keep(LastSaving.NEVER);
    savedAt = null;
  }

  private LastSaving lastSaving() {
    UUID window = savedIn == null ? null : UUID.fromString(savedIn);
    return new LastSaving(window, savedInFrom, savedInTurn);
  }

  private void keep(LastSaving saving) {
    UUID window = saving.window();
    savedIn = window == null ? null : window.toString();
    savedInFrom = saving.from();
    savedInTurn = saving.turn();
  }

  private void write(SecondOpinion opinion) {
    category = opinion.category();
    lineCount = opinion.lineCount();
    words = opinion.words();
    cites = opinion.cites();
  }

  SecondOpinion written() {
    return new SecondOpinion(category, lineCount, words, cites);
  }

  Optional<Instant> savedAt() {
    return Optional.ofNullable(savedAt);
  }
}
