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
import org.jspecify.annotations.Nullable;

/**
 * One page that the hospital asks its patient to photograph again.
 *
 * <p>Open until a new photo takes the page's place or the patient says that there is no better one.
 * It follows its page when the patient sorts them. When no safe copy can be made of the new photo,
 * the page is still asked for.
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

  @Column(name = "asked_by", nullable = false, updatable = false)
  private UUID askedBy;

  @Column(name = "asked_at", nullable = false, updatable = false)
  private Instant askedAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Enumerated(EnumType.STRING)
  private @Nullable PageAnswer answer;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected PageRequest() {}

  PageRequest(RecordFile file, PageWanted wanted, UUID askedBy, Instant now) {
    this.id = UUID.randomUUID();
    this.referralId = file.referralId();
    this.fileId = file.id();
    this.page = wanted.page() - file.position() + 1;
    this.askedBy = askedBy;
    this.askedAt = now;
    say(wanted);
  }

  /** The last word about the same page stays. */
  final void say(PageWanted wanted) {
    answeredAt = null;
    answer = null;
    PageFrame frame = wanted.frame();
    this.x = frame.x();
    this.y = frame.y();
    this.width = frame.width();
    this.height = frame.height();
    this.words = wanted.words();
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

  private void answered(PageAnswer how, Instant now) {
    answer = how;
    answeredAt = now;
  }

  /** A new photo that turns out to be no picture answers nothing. */
  Optional<PageAnswer> answer(RecordFile file) {
    return Optional.ofNullable(answer)
        .filter(how -> how == PageAnswer.NO_BETTER_PHOTO || !file.safeCopy().failed());
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

  public Instant askedAt() {
    return askedAt;
  }
}
