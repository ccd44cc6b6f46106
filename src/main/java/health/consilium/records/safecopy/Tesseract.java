package health.consilium.records.safecopy;

import health.consilium.records.Transcript;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program that reads the pictures of pages, kept behind the same walls as the workers. */
final class Tesseract {

  private static final long SECONDS = 90;
  private static final long MEMORY = 3L << 30;
  private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

  /** From here on what was read makes sense, and no other writing is tried. */
  private static final int SURE = 70;

  private static final Pattern SCRIPT =
      Pattern.compile("Script: (\\w+)\\s+Script confidence: (\\d+)");

  private static final List<Writing> WRITINGS =
      List.of(
          new Writing("Latin", List.of("eng", "ind", "msa", "vie")),
          new Writing("Han", List.of("chi_sim", "eng")),
          new Writing("Cyrillic", List.of("rus", "eng")),
          new Writing("Arabic", List.of("ara", "eng")));

  private final Sandbox sandbox;
  private final List<Path> hidden;
  private final String program;
  private final List<String> installed;

  private Tesseract(Sandbox sandbox, List<Path> hidden, String program, List<String> installed) {
    this.sandbox = sandbox;
    this.hidden = hidden;
    this.program = program;
    this.installed = installed;
  }

  /** None where the program or its languages are not installed. */
  static Optional<Tesseract> behind(Sandbox sandbox, List<Path> hidden) throws IOException {
    return behind(sandbox, hidden, "tesseract");
  }

  static Optional<Tesseract> behind(Sandbox sandbox, List<Path> hidden, String program)
      throws IOException {
    Tesseract bare = new Tesseract(sandbox, hidden, program, List.of());
    List<String> languages = bare.say(new byte[0], "--list-langs").lines().toList();
    Tesseract found = new Tesseract(sandbox, hidden, program, languages);
    return Optional.of(found).filter(able -> able.writings().findAny().isPresent());
  }

  /** What stands on the page, read in the writing that makes most sense of it. */
  Transcript read(byte[] page) throws IOException {
    List<Transcript> tried = new ArrayList<>();
    for (Writing writing : likeliestFirst(page)) {
      Transcript transcript =
          TesseractTable.read(say(page, "-l", writing.languages(installed), "tsv"));
      if (transcript.confidence() >= SURE) {
        return transcript;
      }
      tried.add(transcript);
    }
    return tried.stream().max(Comparator.comparingInt(Transcript::sense)).orElse(Transcript.NONE);
  }

  private List<Writing> likeliestFirst(byte[] page) throws IOException {
    Matcher script = SCRIPT.matcher(say(page, "--psm", "0"));
    String likeliest = script.find() && !script.group(2).equals("0") ? script.group(1) : "Latin";
    return writings()
        .sorted(Comparator.comparing(writing -> !writing.script().equals(likeliest)))
        .toList();
  }

  private Stream<Writing> writings() {
    return WRITINGS.stream().filter(writing -> writing.isReadWith(installed));
  }

  /** Nothing when the program is not there or can make nothing of the page. */
  private String say(byte[] page, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(sandbox.prefix(SECONDS, hidden));
    if (sandbox != Sandbox.NONE) {
      command.addAll(List.of("prlimit", "--as=" + MEMORY, "nice"));
    }
    command.add(program);
    if (page.length > 0) {
      command.addAll(List.of("stdin", "stdout"));
    }
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(Path.of(System.getProperty("java.io.tmpdir")).toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
    environment.put("LANG", "C.UTF-8");
    environment.put("OMP_THREAD_LIMIT", "1");
    return answer(builder, page);
  }

  private static String answer(ProcessBuilder builder, byte[] page) throws IOException {
    Process process;
    try {
      process = builder.start();
    } catch (IOException notInstalled) {
      return "";
    }
    Thread watch = Thread.ofVirtual().name("page-reading-watch").start(() -> limit(process));
    try (InputStream out = process.getInputStream()) {
      tell(process, page);
      String answer = new String(out.readNBytes(LARGEST_ANSWER), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? answer : "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("nobody waits for the reading of a page any more");
    } finally {
      process.destroyForcibly();
      watch.interrupt();
    }
  }

  /** A program that does not want the page may close its ear, which is no failure of ours. */
  private static void tell(Process process, byte[] page) {
    try (OutputStream into = process.getOutputStream()) {
      new ByteArrayInputStream(page).transferTo(into);
    } catch (IOException deaf) {
      process.destroyForcibly();
    }
  }

  private static void limit(Process process) {
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A way of writing and the languages in which it is read. */
  private record Writing(String script, List<String> languages) {

    boolean isReadWith(List<String> installed) {
      return installed.contains(languages.getFirst());
    }

    String languages(List<String> installed) {
      return languages.stream().filter(installed::contains).collect(Collectors.joining("+"));
    }
  }
}
