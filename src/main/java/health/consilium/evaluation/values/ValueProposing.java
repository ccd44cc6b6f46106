package health.consilium.evaluation.values;

import health.consilium.evaluation.laboratory.LaboratoryReading;
import health.consilium.evaluation.proposal.Readings;
import health.consilium.evaluation.proposal.WordsRead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Proposes the values that a referral's pages print; writes only what is told otherwise now. */
@ApplicationScoped
public class ValueProposing {

  /** Years of blood tests; a referral that prints more is none to read by rules. */
  private static final int MOST_VALUES = 1000;

  @Inject ProposedValues values;
  @Inject Readings readings;

  void propose(@Observes WordsRead read) {
    LaboratoryReading.Proposed proposed =
        new LaboratoryReading(KnownAnalytes.all()).propose(read.pages().words());
    List<ReadValue> all = ReadValue.all(proposed.values(), read.pages());
    propose(all.stream().limit(MOST_VALUES).toList(), read);
    int beyond = Math.max(0, all.size() - MOST_VALUES);
    readings.keepValuesLeft(read.referralId(), proposed.left() + beyond);
  }

  private void propose(List<ReadValue> told, WordsRead read) {
    Map<String, String> before = values.toldNow(read.referralId());
    Set<String> now = new HashSet<>();
    for (int place = 0; place < told.size(); place++) {
      ReadValue value = told.get(place);
      now.add(value.identity());
      if (!value.toldDigest(place).equals(before.get(value.identity()))) {
        values.tell(read.referralId(), place, value, read.at());
      }
    }
    before.keySet().stream()
        .filter(identity -> !now.contains(identity))
        .forEach(identity -> values.replace(read.referralId(), identity, read.at()));
  }
}
