package health.consilium.evaluation.protocol;

import health.consilium.evaluation.protocol.paper.Criterion;
import health.consilium.evaluation.protocol.paper.Protocol;
import java.util.ArrayList;
import java.util.List;

/**
 * Every wording in which a question was asked so far, so that an answer is found again where the
 * same is asked, and nowhere else.
 */
final class Wordings {

  private final List<Criterion> known = new ArrayList<>();

  Wordings(ProtocolShelf shelf) {
    shelf.versions().stream().flatMap(version -> version.protocol().criteria()).forEach(known::add);
  }

  /** The protocol with each question numbered by its wording: the known one, or the next. */
  Protocol number(Protocol protocol) {
    return protocol.asking(this::number);
  }

  private Criterion number(Criterion asked) {
    int next = 1;
    for (Criterion other : known) {
      if (other.asksTheSame(asked)) {
        return asked.asRevision(other.revision());
      }
      if (other.id().equals(asked.id())) {
        next = Math.max(next, other.revision() + 1);
      }
    }
    Criterion numbered = asked.asRevision(next);
    known.add(numbered);
    return numbered;
  }
}
