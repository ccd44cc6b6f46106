package health.consilium.evaluation.secondread;

import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.evaluation.opinion.SecondOpinion;
import java.util.UUID;

/**
 * What is asked of which colleague.
 *
 * @param question empty when everything is to be read
 */
public record Wanted(UUID colleague, ColleagueRead.Kind kind, String question) {

  /** The longest question, in characters. */
  public static final int LONGEST = 500;

  /** Refused without a question where one is needed. */
  public Wanted {
    question = kind == ColleagueRead.Kind.QUESTION ? SecondOpinion.cleaned(question) : "";
    if (kind == ColleagueRead.Kind.QUESTION && question.isEmpty()) {
      throw new NoQuestion();
    }
    if (question.length() > LONGEST) {
      throw new IllegalArgumentException("a question of at most 500 characters");
    }
  }
}
