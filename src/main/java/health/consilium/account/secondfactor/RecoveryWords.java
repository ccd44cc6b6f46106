package health.consilium.account.secondfactor;

import health.consilium.platform.Sha256;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A recovery code as it stands on paper: sixteen letters and digits, none like another. */
record RecoveryWords(String text) {

  private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  static RecoveryWords random() {
    return new RecoveryWords(
        Stream.generate(() -> LETTERS.charAt(RANDOM.nextInt(LETTERS.length())))
            .limit(LENGTH)
            .map(String::valueOf)
            .collect(Collectors.joining()));
  }

  /** What somebody typed, with whatever stands between the groups; nothing when it is none. */
  static Optional<RecoveryWords> typed(String typed) {
    String letters = typed.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
    return letters.length() == LENGTH ? Optional.of(new RecoveryWords(letters)) : Optional.empty();
  }

  /** In four groups, to be read and typed. */
  String printed() {
    return text.replaceAll("(.{4})(?=.)", "$1-");
  }

  byte[] hash() {
    return Sha256.of(text);
  }

  @Override
  public String toString() {
    return "a recovery code";
  }
}
