package health.consilium.delivery;

import health.consilium.letter.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Hands out what was printed at signing to those who carry it. */
@ApplicationScoped
@Transactional
public class SignedLetters {

  @Inject Letters letters;

  public byte[] pdf(UUID letterId) {
    return letters.require(letterId).pdf();
  }
}
