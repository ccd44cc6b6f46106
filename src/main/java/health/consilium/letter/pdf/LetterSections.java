package health.consilium.letter.pdf;

import health.consilium.letter.CostWords;
import health.consilium.letter.LetterContent;
import health.consilium.letter.LetterContent.AppliedProtocol;
import health.consilium.letter.LetterFindings;
import health.consilium.letter.LetterFindings.Diagnosis;
import health.consilium.letter.LetterFindings.LineCounts;
import health.consilium.letter.LetterFindings.Status;
import health.consilium.letter.LetterOpinion;
import health.consilium.letter.LetterWords;
import java.util.ArrayList;
import java.util.List;

/** Which sections of the clinical part stand in a letter, under which number, and its outline. */
public final class LetterSections {

  private final LetterContent content;
  private final LetterWords words;
  private final List<String> sections;

  LetterSections(LetterContent content, LetterWords words) {
    this.content = content;
    this.words = words;
    this.sections = sectionsOf(content, words);
  }

  private static List<String> sectionsOf(LetterContent content, LetterWords words) {
    LetterOpinion opinion = content.opinion();
    List<AppliedProtocol> protocols = content.protocols();
    LineCounts counts = content.findings().lineCounts();
    List<String> sections = new ArrayList<>(List.of("read"));
    addUnless(content.sources().missing().isEmpty(), "missing", sections);
    addUnless(isEmpty(content.findings()), "findings", sections);
    sections.add("values");
    addUnless(content.findings().trend().saysNothing(), "trend", sections);
    addUnless(
        content.findings().lines().isEmpty() && counts.confirmed() == null, "lines", sections);
    addUnless(
        protocols.stream().allMatch(each -> each.approvedIndication().isEmpty()),
        "indication",
        sections);
    addUnless(
        protocols.stream().allMatch(each -> each.benefitRisk().isEmpty()), "benefit", sections);
    addUnless(
        opinion.reasonsFor().isEmpty() && opinion.reasonsAgainst().isEmpty(), "weighing", sections);
    addUnless(opinion.otherOptions().isEmpty(), "options", sections);
    addUnless(opinion.testsFirst().isEmpty(), "tests", sections);
    addUnless(opinion.departments().isEmpty() && opinion.followUp().isEmpty(), "care", sections);
    addUnless(new CostWords(words).all(opinion).isEmpty(), "costs", sections);
    sections.add("limits");
    return List.copyOf(sections);
  }

  private static boolean isEmpty(LetterFindings findings) {
    Diagnosis diagnosis = findings.diagnosis();
    Status status = findings.status();
    return diagnosis.saysNothing() && status.disease() == null && status.tempo() == null;
  }

  private static void addUnless(boolean absent, String section, List<String> sections) {
    if (!absent) {
      sections.add(section);
    }
  }

  public boolean has(String section) {
    return sections.contains(section);
  }

  public String number(String section) {
    return String.valueOf(sections.indexOf(section) + 1);
  }

  public List<Bookmark> bookmarks() {
    List<Bookmark> marks = new ArrayList<>();
    marks.add(new Bookmark(words.text("inShort"), "#short"));
    if (!content.face().answers().isEmpty()) {
      marks.add(new Bookmark(words.text("questions"), "#questions"));
    }
    if (!content.face().nextSteps().isEmpty()) {
      marks.add(new Bookmark(words.text("next"), "#next"));
    }
    marks.add(new Bookmark(words.text(content.urgent() ? "wait.now" : "wait"), "#wait"));
    marks.add(new Bookmark(words.text("clinical"), "#clinical"));
    for (String section : sections) {
      marks.add(new Bookmark(number(section) + " " + words.text(section), "#" + section));
    }
    return marks;
  }

  /** A line in the reader's outline of the document. */
  public record Bookmark(String name, String target) {}
}
