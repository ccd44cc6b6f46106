package health.consilium.letter.pdf;

import static java.lang.Character.CONTROL;
import static java.lang.Character.FORMAT;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Text as the fonts can print it, and the characters that had to become a box. */
record PrintableText(String text, List<String> unprintable) {

  private static final int BOX = 0x25a1;

  /** Composes accents, drops what is invisible and puts a box where no font has the character. */
  static PrintableText of(String text, LetterFonts fonts) {
    String composed = Normalizer.normalize(text, Form.NFC);
    StringBuilder printable = new StringBuilder(composed.length());
    Set<String> missing = new LinkedHashSet<>();
    composed
        .codePoints()
        .filter(PrintableText::isVisible)
        .forEach(
            character -> {
              if (isSpace(character) || fonts.have(character)) {
                printable.appendCodePoint(character);
              } else {
                printable.appendCodePoint(BOX);
                missing.add("U+%04X".formatted(character));
              }
            });
    return new PrintableText(printable.toString(), List.copyOf(new ArrayList<>(missing)));
  }

  /** Direction marks, joiners, variation selectors and control characters print nothing. */
  private static boolean isVisible(int character) {
    int type = Character.getType(character);
    boolean variation = character >= 0xfe00 && character <= 0xfe0f;
    return isSpace(character) || !(type == CONTROL || type == FORMAT || variation);
  }

  private static boolean isSpace(int character) {
    return character == '\n' || character == '\t' || character == '\r' || character == '\u00a0';
  }
}
