package health.consilium.records;

import health.consilium.platform.persistence.OptionalIdConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One page of a record's safe copy: its pictures in the vault, if it has any, and its words. */
@Entity
@Table(name = "record_page")
@SuppressWarnings("FieldCanBeFinal") // JPA sets them
public class RecordPage {

  @Id private UUID id;

  @Column(name = "record_id", nullable = false, updatable = false)
  private UUID recordId;

  @Column(name = "file_id", nullable = false, updatable = false)
  private UUID fileId;

  /** In the record, which may have several files. */
  @Column(nullable = false, updatable = false)
  private int number;

  @Column(updatable = false)
  @Convert(converter = OptionalIdConverter.class)
  private @Nullable UUID large;

  @Column(updatable = false)
  @Convert(converter = OptionalIdConverter.class)
  private @Nullable UUID small;

  @Column(nullable = false, updatable = false)
  private int width;

  @Column(nullable = false, updatable = false)
  private int height;

  @Column(nullable = false, updatable = false)
  private String words;

  @Column(nullable = false, updatable = false)
  private String layout;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected RecordPage() {}

  RecordPage(RecordFile file, PageCopy copy) {
    this.id = UUID.randomUUID();
    this.recordId = file.record().id();
    this.fileId = file.id();
    this.number = file.position() + copy.number() - 1;
    this.large = copy.large().orElse(null);
    this.small = copy.small().orElse(null);
    this.width = copy.width();
    this.height = copy.height();
    this.words = copy.words();
    this.layout = copy.layout();
  }

  public UUID recordId() {
    return recordId;
  }

  public UUID fileId() {
    return fileId;
  }

  public int number() {
    return number;
  }

  public Optional<UUID> image(PageSize size) {
    return Optional.ofNullable(size == PageSize.LARGE ? large : small);
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  public String words() {
    return words;
  }

  /** Its words with their places. */
  public PageText text() {
    return PageText.of(layout);
  }
}
