package health.consilium.delivery.web;

import health.consilium.letter.LetterContent;
import health.consilium.letter.LetterContent.Addition;
import health.consilium.letter.LetterContent.Citation;
import health.consilium.letter.LetterContent.Reply;
import health.consilium.letter.LetterWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is added to a letter as parts of a page, in the order of the printed one. */
record LetterAddition(LetterContent content, Addition addition, LetterWords words) {

  List<LetterPart> parts() {
    List<LetterPart> parts = new ArrayList<>();
    parts.add(LetterPart.of(words.text("addendum.adds"), List.of(words.adds(addition))));
    parts.add(
        LetterPart.of(words.text("addendum.questions"), List.of())
            .with(addition.replies().stream().map(this::answered).toList()));
    parts.add(more());
    parts.add(new LetterFace(content, words).whenNotToWait());
    parts.add(LetterPart.of(words.text("addendum.signature"), List.of(signed())));
    parts.removeIf(part -> !part.says());
    return parts;
  }

  private Fact answered(Reply reply) {
    return new Fact(reply.question(), withPlaces(reply.answer(), reply.citations()));
  }

  private LetterPart more() {
    List<String> texts = new ArrayList<>(LetterFace.lines(addition.text()));
    if (!texts.isEmpty()) {
      texts.add(words.places(addition.citations()));
    }
    return LetterPart.of(words.text("addendum.more"), texts);
  }

  private String withPlaces(String text, List<Citation> citations) {
    return Stream.of(text, words.places(citations))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String signed() {
    LetterContent.Signature signature = content.signOff().signature();
    return signature == null
        ? ""
        : signature.name() + ". " + words.text("signed", words.moment(signature.at()));
  }
}
