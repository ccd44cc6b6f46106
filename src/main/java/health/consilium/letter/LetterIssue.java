package health.consilium.letter;

import health.consilium.platform.event.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Prints what was signed under the hospital's seal, keeps it, and has the seal remembered. */
@ApplicationScoped
public class LetterIssue {

  @Inject LetterPrinter printer;
  @Inject Letters letters;
  @Inject Event<Object> events;

  /** Refused when the hospital has a certificate that cannot seal now; then nothing is signed. */
  void issue(LetterContent content, Instant signedAt, Function<PrintedLetter, Letter> kept) {
    PrintedLetter printed = printer.printSealed(content, signedAt);
    Letter letter = kept.apply(printed);
    letters.insert(letter);
    String verb =
        switch (printed.seal()) {
          case NONE -> "letter.unsealed";
          case SEALED, SEALED_IN_TIME -> "letter.sealed";
          case SEALED_WITHOUT_TIME -> "letter.sealedWithoutTime";
        };
    events.fire(
        new Act.Done(
            Optional.of(letter.row().signedBy()), verb, content.heading().number(), signedAt));
  }
}
