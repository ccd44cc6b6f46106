package health.consilium.letter.pdf;

import health.consilium.letter.LetterContent;
import health.consilium.letter.LetterFixture;
import health.consilium.letter.PrintedLetter;
import health.consilium.platform.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Prints letters many times and says how long one takes; writes one of each to target/letters. The
 * first argument is the number of times, 50 when there is none.
 */
public final class LetterBenchmark {

  private LetterBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    int times = arguments.length == 0 ? 50 : Integer.parseInt(arguments[0]);
    Map<String, LetterContent> letters = new LinkedHashMap<>();
    letters.put("full.en", LetterFixture.fullLetter());
    letters.put("full.zh", LetterFixture.fullLetterInChinese());
    letters.put("continue.en", LetterFixture.continueLetter());
    letters.put("preview.en", LetterFixture.fullPreview());
    letters.put("empty.zh", LetterFixture.emptyDraft(Language.CHINESE));
    Path folder = Files.createDirectories(Path.of("target", "letters"));
    long start = System.nanoTime();
    var printer = new OpenHtmlLetterPrinter();
    for (var letter : letters.entrySet()) {
      PrintedLetter printed = printer.print(letter.getValue());
      Files.write(folder.resolve(letter.getKey() + ".pdf"), printed.pdf());
      System.out.printf(
          "%-12s first %5d ms  %3d KB  %d pages  unprintable %s%n",
          letter.getKey(),
          millis(start),
          printed.pdf().length / 1024,
          printed.pages(),
          printed.unprintable());
      start = System.nanoTime();
    }
    for (var letter : letters.entrySet()) {
      long begin = System.nanoTime();
      Duration busy = cpu();
      for (int time = 0; time < times; time++) {
        printer.print(letter.getValue());
      }
      System.out.printf(
          "%-12s %.1f ms a letter, %.1f ms of processor time%n",
          letter.getKey(),
          (double) millis(begin) / times,
          (double) cpu().minus(busy).toMillis() / times);
    }
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static long millis(long since) {
    return (System.nanoTime() - since) / 1_000_000;
  }
}
