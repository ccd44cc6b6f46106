package health.consilium.evaluation.protocol.paper;

import health.consilium.platform.refusal.Refusal;
import java.util.Comparator;
import java.util.List;

/** Nothing of the paper was taken; every reason is told with its line. */
public class FaultyPaper extends Refusal {

  private final transient List<Fault> faults;

  public FaultyPaper(List<Fault> faults) {
    super(faults.size());
    this.faults = faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
  }

  public List<Fault> faults() {
    return faults;
  }
}
