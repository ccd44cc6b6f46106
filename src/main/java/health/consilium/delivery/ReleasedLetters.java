package health.consilium.delivery;

import health.consilium.letter.Letter;
import health.consilium.letter.LetterRow;
import health.consilium.letter.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which of a referral's letters were released, and how each of them stands. */
@ApplicationScoped
public class ReleasedLetters {

  @Inject Letters letters;
  @Inject Deliveries deliveries;

  /** The last one first. */
  List<LetterRow> of(UUID referralId) {
    Set<UUID> sent =
        deliveries.ofReferral(referralId).stream()
            .map(Delivery::letterId)
            .collect(Collectors.toSet());
    return letters.rowsOf(referralId).stream()
        .filter(letter -> sent.contains(letter.id()))
        .toList();
  }

  /** The newest edition: what is signed since takes its place only when it is released. */
  static Optional<LetterRow> newest(List<LetterRow> released) {
    return released.stream().filter(letter -> !letter.edition().adds()).findFirst();
  }

  Letter require(UUID id) {
    return letters.require(id);
  }

  /** Only a correction takes a letter away before anything else is released. */
  LetterStanding standing(LetterRow letter, List<LetterRow> released) {
    Optional<LetterRow> newer =
        newest(released).filter(each -> !each.edition().isOf(letter.edition()));
    if (deliveries.isCorrected(letter)) {
      return newer.filter(each -> !deliveries.isCorrected(each)).isPresent()
          ? LetterStanding.REPLACED
          : LetterStanding.HELD;
    }
    if (deliveries.holdOn(letter.id()).isPresent()) {
      return LetterStanding.HELD;
    }
    return newer.isPresent() ? LetterStanding.EARLIER : LetterStanding.STANDS;
  }
}
