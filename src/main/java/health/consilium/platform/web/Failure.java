package health.consilium.platform.web;

import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A bug that someone met: the log and the person get the same reference number. */
public final class Failure {

  /** The request attribute with the number that the error page shows. */
  public static final String REFERENCE = "consilium.failure.reference";

  /** The request attribute with the sentence that the page of a refusal shows. */
  public static final String SENTENCE = "consilium.refusal.sentence";

  private static final Logger LOG = Logger.getLogger(Failure.class.getName());
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int LENGTH = 8;

  private Failure() {}

  /** Writes the failure to the log under a new number and leaves that number for the error page. */
  public static String report(ServletRequest request, Throwable failure) {
    String reference = "E-" + letters();
    LOG.log(Level.SEVERE, failure, () -> "Failure " + reference);
    request.setAttribute(REFERENCE, reference);
    return reference;
  }

  private static String letters() {
    return RANDOM
        .ints(LENGTH, 0, LETTERS.length())
        .collect(
            StringBuilder::new,
            (text, index) -> text.append(LETTERS.charAt(index)),
            StringBuilder::append)
        .toString();
  }
}
