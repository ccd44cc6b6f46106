package health.consilium.records;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page that the hospital asks its patient to photograph again.
 *
 * <p>Open until a new photo takes the page's place, the patient says that there is no better one,
 * or the page is gone. It follows its page when the patient sorts them. When no safe copy can be
 * made of the new photo, the page is asked for once more.
 */
@Entity
@Table(name = "page_request")
@SuppressWarnings("FieldCanBeFinal") // JPA sets them
public class PageRequest {

  @Id private UUID id;
  @Version private long version;

  @Column(name = "referral_id", nullable = false, updatable = false)
  private UUID referralId;

  @Column(name = "file_id", nullable = false)
  private UUID fileId;

  /** In the file. */
  @Column(nullable = false)
  private int page;

  @Column(nullable = false)
  private int x;

  @Column(nullable = false)
  private int y;

  @Column(nullable = false)
  private int width;

  @Column(nullable = false)
  private int height;

  @Column(nullable = false)
  private String words;

  @Column(name = "asked_by", nullable = false)
  private UUID askedBy;

  @Column(name = "asked_at", nullable = false)
  private Instant askedAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Enumerated(EnumType.STRING)
  private @Nullable PageAnswer answer;

  /** Since then it is asked for once more. */
  @Column(name = "photo_failed_at")
  private @Nullable Instant photoFailedAt;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected PageRequest() {}

  PageRequest(RecordFile file, PageWanted wanted, UUID askedBy, Instant now) {
    this.id = UUID.randomUUID();
    this.referralId = file.referralId();
    this.fileId = file.id();
    this.page = wanted.page() - file.position() + 1;
    say(wanted, askedBy, now);
  }

  /** The last word about the same page stays. */
  final void say(PageWanted wanted, UUID whoAsks, Instant now) {
    this.askedBy = whoAsks;
    this.askedAt = now;
    this.words = wanted.words();
    draw(wanted.frame());
  }

  /** As the photo is turned, by quarters clockwise. */
  void turn(int quarters) {
    draw(frame().turned(quarters));
  }

  private void draw(PageFrame frame) {
    this.x = frame.x();
    this.y = frame.y();
    this.width = frame.width();
    this.height = frame.height();
  }

  /** The photo is all of its file. */
  void answerWith(UUID photo, Instant now) {
    fileId = photo;
    page = 1;
    answered(PageAnswer.NEW_PHOTO, now);
  }

  void answerWithNoBetter(Instant now) {
    answered(PageAnswer.NO_BETTER_PHOTO, now);
  }

  /** Nobody looks at the page any more. */
  void end(Instant now) {
    answered(PageAnswer.NO_LONGER_NEEDED, now);
  }

  /** A new photo that turns out to be no picture answers nothing. */
  void askOnceMore(Instant now) {
    answer = null;
    answeredAt = null;
    photoFailedAt = now;
  }

  private void answered(PageAnswer how, Instant now) {
    answer = how;
    answeredAt = now;
    photoFailedAt = null;
  }

  boolean isOpen() {
    return answer == null;
  }

  boolean isAskedOnceMore() {
    return isOpen() && photoFailedAt != null;
  }

  boolean isAnsweredWithPhoto() {
    return answer == PageAnswer.NEW_PHOTO;
  }

  PageStanding standing(RecordFile file) {
    return switch (answer) {
      case null -> open(file);
      case NEW_PHOTO ->
          file.copy().isFirstOnItsWay() ? PageStanding.PREPARING : PageStanding.NEW_PHOTO;
      case NO_BETTER_PHOTO -> PageStanding.NO_BETTER_PHOTO;
      case NO_LONGER_NEEDED -> PageStanding.NO_LONGER_NEEDED;
    };
  }

  private PageStanding open(RecordFile file) {
    if (photoFailedAt == null) {
      return PageStanding.OPEN;
    }
    return file.copy().hasVirus() ? PageStanding.INFECTED : PageStanding.UNREADABLE;
  }

  /** When it came to stand as it does. */
  Instant standsSince() {
    return Stream.of(Optional.ofNullable(answeredAt), Optional.ofNullable(photoFailedAt))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(askedAt);
  }

  public UUID id() {
    return id;
  }

  public UUID referralId() {
    return referralId;
  }

  public UUID fileId() {
    return fileId;
  }

  public int page() {
    return page;
  }

  public PageFrame frame() {
    return new PageFrame(x, y, width, height);
  }

  public String words() {
    return words;
  }

  public UUID askedBy() {
    return askedBy;
  }

  public Instant askedAt() {
    return askedAt;
  }
}
