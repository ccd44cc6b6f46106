package health.consilium.evaluation.passage;

/** Letters, figures and signs that Chinese type sets as wide as a character, set as Latin ones. */
public final class HalfWidth {

  private static final int APART = 0xFF01 - '!';
  private static final String SIGNS = "％（）＋－．／：＜＝＞［］＃～";

  private HalfWidth() {}

  /** Of the same length: each stands where it stood. */
  public static String of(CharSequence text) {
    StringBuilder narrow = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      narrow.append(of(text.charAt(at)));
    }
    return narrow.toString();
  }

  private static char of(char letter) {
    boolean isWide =
        (letter >= '０' && letter <= '９')
            || (letter >= 'Ａ' && letter <= 'Ｚ')
            || (letter >= 'ａ' && letter <= 'ｚ')
            || SIGNS.indexOf(letter) >= 0;
    if (isWide) {
      return (char) (letter - APART);
    }
    return letter == '\u3000' ? ' ' : letter;
  }
}
