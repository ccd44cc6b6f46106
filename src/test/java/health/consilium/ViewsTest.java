package health.consilium;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Named;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What no Java tool sees of a view; a view breaks no rule silently. */
class ViewsTest {

  private static final Path WEB = Path.of("webapp-resources");
  private static final Path CLASSES = Path.of("target", "classes");
  private static final int MOST_LINES = 120;
  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)\\}");
  private static final Pattern QUOTED = Pattern.compile("'[^']*'");
  private static final Pattern PAGE = Pattern.compile("\\b([a-z]\\w*Page)\\b");

  /** Three names are as far as a view reaches; only the room reaches into its form by four. */
  private static final Pattern CHAIN =
      Pattern.compile(
          "\\b(?!roomPage\\.(?:form|room)\\.\\w+\\.\\w++(?!\\.\\w))\\w+(\\.\\w+(\\([^)]*\\))?){3,}");

  private static final Pattern ARITHMETIC =
      Pattern.compile("[\\w)]\\s*[*/%]\\s*[\\w(]|\\s\\+=?\\s");
  private static final Pattern WORDS = Pattern.compile("\\p{L}{3,}");

  @TestFactory
  Stream<DynamicTest> viewsKeepTheHouseRules() throws IOException {
    Set<String> pages = pageNames();
    return views().stream()
        .map(
            view ->
                DynamicTest.dynamicTest(
                    WEB.relativize(view).toString(),
                    () -> assertThat(problemsOf(view, pages)).isEmpty()));
  }

  private static List<Path> views() throws IOException {
    try (Stream<Path> files = Files.walk(WEB)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
    }
  }

  private static Set<String> pageNames() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return new HashSet<>(
          files
              .map(file -> CLASSES.relativize(file).toString())
              .filter(name -> name.endsWith("Page.class"))
              .map(name -> name.replace('/', '.').replaceFirst("\\.class$", ""))
              .filter(ViewsTest::isNamed)
              .map(name -> name.substring(name.lastIndexOf('.') + 1))
              .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
              .toList());
    }
  }

  private static boolean isNamed(String name) {
    try {
      return Class.forName(name, false, ViewsTest.class.getClassLoader())
          .isAnnotationPresent(Named.class);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<String> problemsOf(Path view, Set<String> pages) throws IOException {
    String text = Files.readString(view);
    var reader = new ViewReader(pages);
    if (text.lines().count() > MOST_LINES) {
      reader.problems.add("longer than %d lines".formatted(MOST_LINES));
    }
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.newSAXParser().parse(new InputSource(new StringReader(text)), reader);
    } catch (SAXException | ParserConfigurationException broken) {
      reader.problems.add("not well-formed: " + broken.getMessage());
    }
    return reader.problems;
  }

  /** Reads one view and notes what is wrong with it. */
  private static final class ViewReader extends DefaultHandler {

    private static final String NAMING = "h:form|so:form|ui:repeat|[hp]:dataTable";
    private static final String TYPED = "[hp]:input(Text|Textarea|Secret)";

    private final Set<String> pages;
    private final List<String> problems = new ArrayList<>();
    private final Deque<Set<String>> ids = new ArrayDeque<>(List.of(new HashSet<>()));
    private final StringBuilder text = new StringBuilder();
    private int line;
    private boolean unmeasured;
    private Locator where = new org.xml.sax.helpers.LocatorImpl();

    ViewReader(Set<String> pages) {
      this.pages = pages;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
      where = locator;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
      return new InputSource(new StringReader(""));
    }

    @Override
    public void startElement(String uri, String local, String tag, Attributes attributes) {
      checkText();
      if (tag.matches(NAMING)) {
        ids.push(new HashSet<>());
      }
      if (tag.equals("style") || (tag.equals("script") && attributes.getValue("src") == null)) {
        note("writes <" + tag + "> into the page");
      }
      if (tag.matches(TYPED)) {
        unmeasured =
            attributes.getValue("maxlength") != null || attributes.getValue("pt:maxlength") != null;
      }
      unmeasured &= !tag.equals("so:longest");
      for (int i = 0; i < attributes.getLength(); i++) {
        checkAttribute(tag, attributes.getQName(i), attributes.getValue(i));
      }
    }

    private void checkAttribute(String tag, String name, String value) {
      if (name.equals("style") || (name.matches("on[a-z]+") && !tag.startsWith("p:"))) {
        note(name + "= in the page");
      }
      if (name.equals("escape") && !value.equals("true")) {
        note("writes unescaped");
      }
      if (tag.startsWith("ui:") && name.matches("src|template") && value.contains("#{")) {
        note("computed " + name + " of " + tag + " (CVE-2026-46581)");
      }
      if (tag.equals("p:fileUpload")) {
        note("p:fileUpload is not fit for records");
      }
      if (name.equals("id") && !value.contains("#{") && !tag.equals("so:problem")) {
        checkId(value);
      }
      if (name.matches("title|alt|label|placeholder|aria-label|header|headerText")
          && hasWords(value)) {
        note("literal text in " + name + ": " + value);
      }
      checkExpressions(value);
    }

    private void checkId(String id) {
      if (!ids.element().add(id)) {
        note("id " + id + " twice");
      }
    }

    @Override
    public void endElement(String uri, String local, String tag) {
      checkText();
      if (unmeasured && tag.matches(TYPED)) {
        note("only the browser measures what is typed: so:longest is missing");
      }
      if (tag.matches(NAMING)) {
        ids.pop();
      }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
      text.append(letters, start, length);
    }

    private void checkText() {
      if (hasWords(text.toString())) {
        note("literal text: " + text.toString().strip());
      }
      checkExpressions(text.toString());
      text.setLength(0);
      line = where.getLineNumber();
    }

    private static boolean hasWords(String text) {
      return WORDS.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
    }

    private void checkExpressions(String text) {
      Matcher expressions = EXPRESSION.matcher(text);
      while (expressions.find()) {
        checkExpression(QUOTED.matcher(expressions.group(1)).replaceAll("''"));
      }
    }

    private void checkExpression(String expression) {
      PAGE.matcher(expression)
          .results()
          .map(found -> found.group(1))
          .filter(page -> !pages.contains(page))
          .forEach(page -> note("no bean is named " + page));
      if (CHAIN.matcher(expression).find()) {
        note("long chain: " + expression);
      }
      if (ARITHMETIC.matcher(expression).find()) {
        note("arithmetic: " + expression);
      }
    }

    private void note(String problem) {
      problems.add("line " + line + ": " + problem);
    }
  }
}
