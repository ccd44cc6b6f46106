package health.consilium.evaluation.addendum;

import health.consilium.evaluation.Citation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a reviewer writes in an addendum.
 *
 * @param text what does not answer a question; may be empty when there are questions
 */
public record AddendumWords(List<Reply> replies, String text, List<Citation> citations) {

  /** An addendum in which nothing is written yet. */
  public static final AddendumWords EMPTY = new AddendumWords(List.of(), "", List.of());

  /** The answer to one follow-up question, and where it stands. */
  public record Reply(UUID question, String answer, List<Citation> citations) {}

  /** The answer to this question, an empty one when there is none yet. */
  public Reply to(UUID question) {
    return replies.stream()
        .filter(reply -> reply.question().equals(question))
        .findFirst()
        .orElse(new Reply(question, "", List.of()));
  }

  /** The same answers to questions that were asked anew. */
  AddendumWords askedAgain(Map<UUID, UUID> anew) {
    return new AddendumWords(
        replies.stream()
            .map(
                reply ->
                    new Reply(
                        anew.getOrDefault(reply.question(), reply.question()),
                        reply.answer(),
                        reply.citations()))
            .toList(),
        text,
        citations);
  }

  /** All questions are answered, or something is said when there are none. */
  boolean complete(List<FollowUpQuestion> questions) {
    boolean answered = questions.stream().noneMatch(asked -> to(asked.id()).answer().isBlank());
    return answered && !(questions.isEmpty() && text.isBlank());
  }

  Stream<Citation> cited() {
    return Stream.concat(
        replies.stream().flatMap(reply -> reply.citations().stream()), citations.stream());
  }
}
