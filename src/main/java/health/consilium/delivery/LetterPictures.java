package health.consilium.delivery;

/** Shows the pages of a printed letter as pictures, so that a browser needs no PDF viewer. */
public interface LetterPictures {

  /** One page, counted from one, as a PNG of about the given width. */
  byte[] picture(byte[] pdf, int page, int width);
}
