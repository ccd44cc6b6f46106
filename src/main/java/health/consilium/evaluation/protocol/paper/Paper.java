package health.consilium.evaluation.protocol.paper;

import health.consilium.evaluation.protocol.paper.Fault.Kind;
import java.util.List;

/** A file of protocols that could be read. */
public record Paper(List<Written> protocols) {

  /**
   * A protocol as it stands on the paper.
   *
   * @param line where it begins
   * @param approved the paper says that it was approved where it comes from
   */
  public record Written(Protocol protocol, int line, boolean approved) {

    /** The same place on the paper, its questions numbered by what is here already. */
    public Written as(Protocol numbered) {
      return new Written(numbered, line, approved);
    }

    /** Something that is wrong only beside what is here already. */
    public Fault fault(Kind kind, String... names) {
      return Fault.at(line, kind, names);
    }
  }
}
