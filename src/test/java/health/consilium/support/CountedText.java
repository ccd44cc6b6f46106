package health.consilium.support;

/** A text that counts how often one of its letters is looked at. */
public final class CountedText implements CharSequence {

  private final CharSequence text;
  private final Count count;

  private static final class Count {
    private long looks;
  }

  public CountedText(String text) {
    this(text, new Count());
  }

  private CountedText(CharSequence text, Count count) {
    this.text = text;
    this.count = count;
  }

  /** In all its parts together. */
  public long looks() {
    return count.looks;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    count.looks++;
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new CountedText(text.subSequence(start, end), count);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
