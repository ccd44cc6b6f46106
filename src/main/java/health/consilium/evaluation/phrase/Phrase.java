package health.consilium.evaluation.phrase;

import health.consilium.platform.language.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A text that one reviewer writes often, by the name under which that reviewer looks for it. */
@Entity
@SuppressWarnings({"UnusedVariable", "FieldCanBeFinal"}) // JPA sets and reads them
public class Phrase {

  public static final int LONGEST_NAME = 80;
  public static final int LONGEST_WORDS = 4000;

  @Id private UUID id;
  @Version private long version;

  @Column(name = "reviewer_id", nullable = false, updatable = false)
  private UUID reviewerId;

  @Column(nullable = false)
  private Language language;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String words;

  @Column(name = "kept_at", nullable = false)
  private Instant keptAt;

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected Phrase() {}

  Phrase(UUID reviewerId, Language language, String name, String words, Instant now) {
    this.id = UUID.randomUUID();
    this.reviewerId = reviewerId;
    this.language = language;
    this.name = required(name, LONGEST_NAME);
    this.words = required(words, LONGEST_WORDS);
    this.keptAt = now;
  }

  void change(Language changedLanguage, String changedName, String changedWords, Instant now) {
    language = changedLanguage;
    name = required(changedName, LONGEST_NAME);
    words = required(changedWords, LONGEST_WORDS);
    keptAt = now;
  }

  private static String required(String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      throw new NotAPhrase();
    }
    return text.strip();
  }

  public UUID id() {
    return id;
  }

  public Language language() {
    return language;
  }

  public String name() {
    return name;
  }

  public String words() {
    return words;
  }

  @Override
  public String toString() {
    return "phrase " + id;
  }
}
