package health.consilium;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts for people: in step in every language, all there, none left over. */
class MessagesTest {

  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*\\}");
  private static final Pattern WORD =
      Pattern.compile("[A-Za-z][\\w-]*(\\.[\\w-]+)+\\.?|(?<=[\"'])[a-z][\\w-]*\\.(?=[\"'])");
  private static final Pattern SAID =
      Pattern.compile(
          "(?:so:say[12]?\\(|msg\\[)'([\\w.-]+)'[,)\\]]|\\.say\\(\"([\\w.-]+)\"[,)]"
              + "|\"(refusal\\.[\\w.-]*\\w)\"");

  private final Properties english = bundle("messages.properties");
  private final Properties chinese = bundle("messages_zh.properties");

  @Test
  void languagesHaveTheSameKeys() {
    assertThat(new TreeSet<>(chinese.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
  }

  @Test
  void languagesHaveTheSamePlaces() {
    assertThat(english.stringPropertyNames().stream().filter(chinese::containsKey))
        .filteredOn(key -> !places(english, key).equals(places(chinese, key)))
        .isEmpty();
  }

  /** One language may need no word where another does. */
  @Test
  void noTextIsEmptyEverywhere() {
    assertThat(english.stringPropertyNames())
        .filteredOn(key -> english.getProperty(key).isEmpty() && isEmptyInChinese(key))
        .isEmpty();
  }

  @Test
  void everyTextThatIsAskedForIsThere() {
    assertThat(
            sources()
                .flatMap(text -> SAID.matcher(text).results())
                .map(MessagesTest::firstGroup)
                .distinct())
        .filteredOn(key -> !english.containsKey(key))
        .isEmpty();
  }

  @Test
  void everyTextIsAskedFor() {
    Set<String> words =
        sources()
            .flatMap(text -> WORD.matcher(text).results())
            .map(MatchResult::group)
            .collect(toCollection(TreeSet::new));

    assertThat(new TreeSet<>(english.stringPropertyNames()))
        .filteredOn(key -> !key.startsWith("jakarta.faces."))
        .filteredOn(key -> prefixes(key).noneMatch(words::contains))
        .isEmpty();
  }

  /** A key itself and every part before a dot, of which tags and enums make whole keys. */
  private static Stream<String> prefixes(String key) {
    return Stream.concat(
        Stream.of(key),
        Pattern.compile("\\.")
            .matcher(key)
            .results()
            .flatMap(
                dot ->
                    Stream.of(key.substring(0, dot.start()), key.substring(0, dot.start()) + ".")));
  }

  private boolean isEmptyInChinese(String key) {
    return chinese.getProperty(key, "").isEmpty();
  }

  private static String firstGroup(MatchResult found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        return found.group(group);
      }
    }
    throw new IllegalStateException(found.group());
  }

  private static Set<String> places(Properties texts, String key) {
    return PLACE
        .matcher(texts.getProperty(key))
        .results()
        .map(found -> found.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<String> sources() {
    return Stream.of("src/main/java", "src/main/resources", "webapp-resources")
        .map(Path::of)
        .flatMap(MessagesTest::filesUnder)
        .filter(file -> file.toString().matches(".*\\.(java|xhtml|html|xml|yaml|js)"))
        .map(MessagesTest::read);
  }

  private static Stream<Path> filesUnder(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Properties bundle(String name) {
    var texts = new Properties();
    try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name))) {
      texts.load(reader);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return texts;
  }
}
