package health.consilium.evaluation;

import health.consilium.records.PageFrame;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Citations as one hidden field of the room carries them, with commas between: {@code
 * record:page@x-y-width-height~passage}, the frame and the escaped passage only where there are.
 */
public final class CitationField {

  /** More are a sign of something else than reading. */
  static final int MOST = 60;

  private static final Pattern CITATION =
      Pattern.compile(
          "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):([1-9]\\d{0,4})"
              + "(?:@(\\d{1,5})-(\\d{1,5})-(\\d{1,5})-(\\d{1,5}))?"
              + "(?:~([\\x21-\\x7e]{1,4000}))?");

  private CitationField() {}

  /** What cannot be read is left out; the same twice is one. */
  public static List<Citation> read(String text) {
    return Stream.of(text.split(",", -1))
        .map(part -> CITATION.matcher(part.strip()))
        .filter(Matcher::matches)
        .map(CitationField::citation)
        .distinct()
        .limit(MOST)
        .toList();
  }

  public static String write(List<Citation> citations) {
    return citations.stream().map(CitationField::write).collect(Collectors.joining(","));
  }

  private static Citation citation(Matcher found) {
    return new Citation(
        UUID.fromString(found.group(1)),
        Integer.parseInt(found.group(2)),
        found.group(3) == null ? null : frame(found),
        Optional.ofNullable(found.group(7)).map(CitationField::unescaped).orElse(""));
  }

  private static PageFrame frame(Matcher found) {
    return new PageFrame(
        Integer.parseInt(found.group(3)),
        Integer.parseInt(found.group(4)),
        Integer.parseInt(found.group(5)),
        Integer.parseInt(found.group(6)));
  }

  private static String unescaped(String passage) {
    try {
      return URLDecoder.decode(passage.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEscaped) {
      return "";
    }
  }

  private static String write(Citation citation) {
    String page = citation.recordId() + ":" + citation.page();
    return page + frame(citation.frame()) + passage(citation.passage());
  }

  private static String frame(@Nullable PageFrame frame) {
    return frame == null
        ? ""
        : "@%d-%d-%d-%d".formatted(frame.x(), frame.y(), frame.width(), frame.height());
  }

  private static String passage(String passage) {
    return passage.isEmpty()
        ? ""
        : "~" + URLEncoder.encode(passage, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
