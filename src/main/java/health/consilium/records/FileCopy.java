package health.consilium.records;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How far the safe copy of a file is: first a virus scanner looks at it, then it gets pages. */
@Embeddable
@SuppressWarnings("FieldCanBeFinal") // JPA sets them
public class FileCopy {

  @Enumerated(EnumType.STRING)
  @Column(name = "safe_copy", nullable = false)
  private SafeCopyState state = SafeCopyState.WAITING;

  @Column(name = "checked_at")
  private @Nullable Instant checkedAt;

  private @Nullable Integer turn;

  @Column(nullable = false)
  private int pages;

  protected FileCopy() {}

  /** Of a file that has just come. */
  static FileCopy ordered() {
    return new FileCopy();
  }

  /** By quarters clockwise; it is to be made anew and stands as it was until then. */
  void turn(int quarters) {
    turn = Math.floorMod((turn == null ? 0 : turn) + quarters, 4);
    if (state != SafeCopyState.UNCHECKED) {
      state = SafeCopyState.WAITING;
    }
  }

  /** So the first one was laid; from now on only its patient turns it. */
  void laid(int quarters) {
    turn = quarters;
  }

  /** A virus scanner has to look at the file first. */
  void awaitCheck() {
    if (checkedAt == null && state == SafeCopyState.WAITING) {
      state = SafeCopyState.UNCHECKED;
    }
  }

  void passCheck(Instant now) {
    checkedAt = now;
    if (state == SafeCopyState.UNCHECKED) {
      state = SafeCopyState.WAITING;
    }
  }

  void failCheck(Instant now) {
    checkedAt = now;
    state = SafeCopyState.VIRUS;
  }

  /** The pages of one that was made before stay when a later one fails. */
  void end(SafeCopyState reached, int made) {
    state = reached;
    if (reached == SafeCopyState.READY) {
      pages = made;
    }
  }

  /** Looked at, and no virus found. */
  boolean isClean() {
    return checkedAt != null && !hasVirus();
  }

  boolean hasVirus() {
    return state == SafeCopyState.VIRUS;
  }

  /** Nothing of the file was ever to be seen. */
  boolean isFirstOnItsWay() {
    return pages == 0 && state.isOnItsWay();
  }

  SafeCopyState state() {
    return state;
  }

  int pages() {
    return pages;
  }

  /** How many quarters clockwise it is turned; nothing before the first one. */
  OptionalInt turn() {
    return turn == null ? OptionalInt.empty() : OptionalInt.of(turn);
  }
}
