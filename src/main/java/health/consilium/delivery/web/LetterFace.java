package health.consilium.delivery.web;

import health.consilium.letter.LetterContent;
import health.consilium.letter.LetterContent.NextStep;
import health.consilium.letter.LetterWords;
import health.consilium.letter.UrgentWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The plain face of a letter as parts of a page, in the order of the printed one. */
record LetterFace(LetterContent content, LetterWords words) {

  List<LetterPart> parts() {
    List<LetterPart> parts = new ArrayList<>();
    if (content.urgent()) {
      parts.add(helpNow());
    }
    parts.add(inShort());
    parts.add(questions());
    parts.add(nextSteps());
    parts.add(LetterPart.of(words.text("ask"), List.of()).listing(face().questionsForYourDoctor()));
    if (!content.urgent()) {
      parts.add(whenNotToWait());
    }
    parts.removeIf(part -> !part.says());
    return parts;
  }

  private LetterPart helpNow() {
    List<String> texts = new ArrayList<>(List.of(words.text("wait.nowWords")));
    content.findings().status().urgent().stream().map(urgent()::found).forEach(texts::add);
    texts.addAll(lines(content.findings().status().urgentFindings()));
    texts.add(whereToGo());
    return signs(LetterPart.of(words.text("wait.now"), texts));
  }

  LetterPart whenNotToWait() {
    return signs(LetterPart.of(words.text("wait"), List.of(whereToGo())));
  }

  private LetterPart signs(LetterPart part) {
    return part.listing(
            Stream.concat(urgent().firstSigns().stream(), urgent().furtherSigns().stream())
                .toList())
        .asUrgent();
  }

  private String whereToGo() {
    return urgent().whereToGo(face().emergencyNumbers());
  }

  private UrgentWords urgent() {
    return new UrgentWords(words);
  }

  private LetterPart inShort() {
    List<String> texts = new ArrayList<>(lines(face().inShort()));
    if (content.opinion().category() != null) {
      texts.add(words.text("opinion") + " " + words.word(content.opinion().category()));
    }
    return LetterPart.of(words.text("inShort"), texts);
  }

  private LetterPart questions() {
    return LetterPart.of(words.text("questions"), List.of())
        .with(
            face().answers().stream()
                .map(each -> new Fact(each.question(), each.answer()))
                .toList());
  }

  private LetterPart nextSteps() {
    return LetterPart.of(words.text("next"), List.of())
        .numbering(face().nextSteps().stream().map(this::step).toList());
  }

  private String step(NextStep step) {
    String detail = words.whoAndWhen(step);
    return detail.isEmpty() ? step.step() : step.step() + " – " + detail;
  }

  private LetterContent.Face face() {
    return content.face();
  }

  static List<String> lines(String written) {
    return Arrays.stream(written.strip().split("\\R+", -1))
        .filter(line -> !line.isBlank())
        .toList();
  }
}
