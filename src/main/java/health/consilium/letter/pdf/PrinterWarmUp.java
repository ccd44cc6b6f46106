package health.consilium.letter.pdf;

import health.consilium.letter.LetterContent;
import health.consilium.letter.LetterContent.Addressee;
import health.consilium.letter.LetterContent.Face;
import health.consilium.letter.LetterContent.Heading;
import health.consilium.letter.LetterContent.Hospital;
import health.consilium.letter.LetterContent.Physician;
import health.consilium.letter.LetterContent.SignOff;
import health.consilium.letter.LetterContent.Sources;
import health.consilium.letter.LetterFindings;
import health.consilium.letter.LetterFindings.Diagnosis;
import health.consilium.letter.LetterFindings.LineCounts;
import health.consilium.letter.LetterFindings.Status;
import health.consilium.letter.LetterOpinion;
import health.consilium.letter.LetterPrinter;
import health.consilium.platform.language.Language;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Prints an empty letter beside the start, so that nobody waits for fonts to be read; under the
 * seal, so that the log says at once when it cannot be used.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the server fills the executor
public class PrinterWarmUp {

  private static final LocalDate NO_DAY = LocalDate.EPOCH;

  @Inject LetterPrinter printer;
  @Inject Clock clock;

  @Resource ManagedExecutorService executor;

  void begin(@Observes Startup startup) {
    executor.execute(() -> printer.printSealed(emptyLetter(), clock.instant()));
  }

  private static LetterContent emptyLetter() {
    return new LetterContent(
        new Heading(
            new Hospital("", "", List.of()),
            Language.CHINESE,
            "",
            1,
            new Addressee("", NO_DAY),
            new Physician("", "", "", ""),
            NO_DAY,
            NO_DAY),
        new Face("", List.of(), List.of(), List.of(), List.of()),
        new Sources(List.of(), List.of()),
        new LetterFindings(
            new Diagnosis(null, null, "", "", "", List.of()),
            List.of(),
            new LineCounts(null, null, null, ""),
            new Status(null, null, ""),
            List.of()),
        List.of(),
        new LetterOpinion(
            null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "", List.of(),
            ""),
        new SignOff("", null),
        null);
  }
}
