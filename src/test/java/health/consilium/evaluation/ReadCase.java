package health.consilium.evaluation;

import health.consilium.evaluation.laboratory.Analytes;
import health.consilium.evaluation.laboratory.LaboratoryReading;
import health.consilium.evaluation.laboratory.LaboratoryValue;
import health.consilium.evaluation.passage.PageWords;
import health.consilium.evaluation.passage.Paper;
import health.consilium.evaluation.treatment.Formulary;
import health.consilium.evaluation.treatment.ProposedLine;
import health.consilium.evaluation.treatment.TreatmentReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * An invented referral of {@code readings/}: its texts, what is proposed from them, and its key.
 */
public record ReadCase(String name, Paper key, List<PageWords> pages) {

  /** Not looked at before the rules were made; src/bench/README.md has what the first look gave. */
  public static final List<String> HELD_BACK =
      List.of(
          "mm-64f-listed-en",
          "ball-34m-course-zh",
          "fl-49f-resume-id",
          "dlbcl-47f-table-zh",
          "dlbcl-52m-discaj-ms");

  private static final Path RESOURCES = Path.of("src/test/resources");

  private static final Formulary FORMULARY =
      new Formulary(ClinicalPaper.read("therapy"), ClinicalPaper.read("reading"));
  private static final Analytes ANALYTES =
      new Analytes(ClinicalPaper.read("labs"), ClinicalPaper.read("reading"));

  public static List<ReadCase> all() {
    try (Stream<Path> folders = Files.list(RESOURCES.resolve("readings"))) {
      return folders.filter(Files::isDirectory).sorted().map(ReadCase::read).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static Formulary formulary() {
    return FORMULARY;
  }

  public static Analytes analytes() {
    return ANALYTES;
  }

  public boolean isHeldBack() {
    return HELD_BACK.contains(name);
  }

  /** Malay and Indonesian are read alike. */
  public String language() {
    return key.text("language").equals("ms") ? "id" : key.text("language");
  }

  public List<ProposedLine> lines() {
    return new TreatmentReading(FORMULARY).propose(pages);
  }

  public List<LaboratoryValue> values() {
    return new LaboratoryReading(ANALYTES).propose(pages).values();
  }

  /** One page that says this. */
  public static List<PageWords> page(String words) {
    return List.of(new PageWords(new UUID(0, 1), 1, words));
  }

  private static ReadCase read(Path folder) {
    try (var text = Files.newBufferedReader(folder.resolve("key.yaml"))) {
      Map<String, Object> key = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
      Paper paper = new Paper(key);
      Path texts = paper.find("texts").map(RESOURCES::resolve).orElse(folder);
      return new ReadCase(folder.getFileName().toString(), paper, pagesIn(texts));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What the patient told is no record. */
  private static List<PageWords> pagesIn(Path texts) throws IOException {
    try (Stream<Path> files = Files.list(texts)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .filter(file -> !file.endsWith("intake.txt"))
          .sorted()
          .map(ReadCase::page)
          .toList();
    }
  }

  private static PageWords page(Path file) {
    try {
      UUID record = new UUID(0, file.getFileName().toString().hashCode());
      return new PageWords(record, 1, Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
