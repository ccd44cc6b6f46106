package health.consilium;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The table of the portal's own package is how anybody finds who reacts to what. */
@AnalyzeClasses(packages = "health.consilium", importOptions = DoNotIncludeTests.class)
class EventTableTest {

  private static final String ROOT = "health.consilium.";
  private static final Path TABLE = Path.of("src/main/java/health/consilium/package-info.java");
  private static final Pattern NEXT_LINE = Pattern.compile("\\s*\\n \\* ?");
  private static final Pattern NEXT_ROW = Pattern.compile("<tr>");

  private static final DescribedPredicate<JavaMethod> LISTEN =
      describe("listen", method -> event(method).isPresent());

  @ArchTest
  static final ArchRule every_event_has_a_row_that_names_who_reacts =
      methods().that(LISTEN).should(standInOneRow());

  private static Optional<JavaClass> event(JavaMethod method) {
    return method.getParameters().stream()
        .filter(parameter -> parameter.isAnnotatedWith(Observes.class))
        .map(JavaParameter::getRawType)
        .filter(type -> type.getName().startsWith(ROOT))
        .findFirst();
  }

  private static ArchCondition<JavaMethod> standInOneRow() {
    List<String> rows = rows();
    return new ArchCondition<>("stand in one row of the table with what they listen to") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        String event = event(method).orElseThrow().getSimpleName();
        String listener = method.getOwner().getName().substring(ROOT.length());
        boolean told =
            rows.stream()
                .filter(row -> row.contains(" " + event + "}") || row.contains("." + event + "}"))
                .anyMatch(row -> row.contains("{@code " + listener + "}"));
        if (!told) {
          events.add(SimpleConditionEvent.violated(method, listener + " and " + event));
        }
      }
    };
  }

  private static List<String> rows() {
    try {
      String table = NEXT_LINE.matcher(Files.readString(TABLE)).replaceAll(" ");
      return NEXT_ROW.splitAsStream(table).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
