package health.consilium.evaluation;

import health.consilium.platform.refusal.Refusal;
import java.util.List;

/** The evaluation lacks something that the form requires before it can be signed. */
public class NotFinished extends Refusal {

  private final transient List<Unfinished> parts;

  public NotFinished(List<Unfinished> parts) {
    this.parts = List.copyOf(parts);
  }

  public List<Unfinished> parts() {
    return parts;
  }
}
