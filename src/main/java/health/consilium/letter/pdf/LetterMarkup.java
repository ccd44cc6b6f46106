package health.consilium.letter.pdf;

import health.consilium.letter.LetterContent.Citation;
import health.consilium.letter.LinkedText;
import health.consilium.letter.LinkedText.Piece;
import health.consilium.platform.language.Isolate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Texts as markup, values kept whole; for a member of staff with the pages that they cite. */
public final class LetterMarkup {

  static final LetterMarkup WITHOUT_LINKS = new LetterMarkup(null, null);

  private final @Nullable LinkedText links;
  private final @Nullable String seal;

  private LetterMarkup(@Nullable LinkedText links, @Nullable String seal) {
    this.links = links;
    this.seal = seal;
  }

  static LetterMarkup linking(LinkedText links) {
    return new LetterMarkup(links, null);
  }

  /** As it is sent, with a sentence about its seal that leads there. */
  static LetterMarkup sealed(String place) {
    return new LetterMarkup(null, place);
  }

  /** Where the sentence about the seal leads; without one there is none. */
  public @Nullable String seal() {
    return seal;
  }

  public boolean isLinked() {
    return links != null;
  }

  /** Text that a person wrote. */
  public String markup(String written) {
    return links == null ? Isolate.text(written) : linked(written.strip(), links, Isolate::within);
  }

  /** The same, one entry for each paragraph. */
  public List<String> paragraphs(String written) {
    return Isolate.split(written).stream().map(this::markup).toList();
  }

  /** What a statement cites, on a line of its own. */
  public String place(String words, List<Citation> citations) {
    return links == null
        ? Isolate.escaped(words)
        : linked(words, links.citing(citations), Isolate::escaped);
  }

  private static String linked(String text, LinkedText links, UnaryOperator<String> plain) {
    return links.of(text).stream().map(piece -> piece(piece, plain)).collect(Collectors.joining());
  }

  private static String piece(Piece piece, UnaryOperator<String> plain) {
    String link = piece.link();
    if (link == null) {
      return plain.apply(piece.words());
    }
    return "<a href=\"%s\" title=\"%s\">%s</a>"
        .formatted(
            Isolate.escaped(link), Isolate.escaped(piece.name()), Isolate.escaped(piece.words()));
  }
}
