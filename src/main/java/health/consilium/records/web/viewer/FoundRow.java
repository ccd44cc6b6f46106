package health.consilium.records.web.viewer;

import health.consilium.platform.language.Texts;
import health.consilium.records.PageFound;
import health.consilium.records.PageMark;
import health.consilium.records.web.viewer.ShelvedRecord.Leaf;
import java.util.stream.Collectors;

/**
 * One page on which words were found, as it is listed.
 *
 * @param marks the places on its picture: "x y width height", with commas between them
 */
public record FoundRow(
    String anchor,
    String where,
    String places,
    String before,
    String words,
    String after,
    String marks) {

  static FoundRow of(PageFound page, Leaf leaf, Texts texts) {
    return new FoundRow(
        leaf.anchor(),
        leaf.where(),
        texts.say("viewer.found.places", page.places()),
        page.before(),
        page.words(),
        page.after(),
        page.marks().stream().map(PageMark::asWritten).collect(Collectors.joining(",")));
  }
}
