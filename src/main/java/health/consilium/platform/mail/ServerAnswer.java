package health.consilium.platform.mail;

/** What the mail server said. */
public record ServerAnswer(AttemptOutcome outcome, String text) {

  private static final int LONGEST = 500;

  /** Kept short and on one line. */
  public ServerAnswer {
    String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }
}
