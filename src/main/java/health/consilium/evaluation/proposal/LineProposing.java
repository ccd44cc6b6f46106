package health.consilium.evaluation.proposal;

import health.consilium.evaluation.treatment.ProposedLine;
import health.consilium.evaluation.treatment.TreatmentReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells the lines of a referral anew, and knows those again that were told before. */
@ApplicationScoped
public class LineProposing {

  /** Nobody had more; a page that says so is none to read by rules. */
  private static final int MOST_LINES = 40;

  @Inject ProposedLines lines;
  @Inject Readings readings;

  void propose(@Observes WordsRead read) {
    List<ProposedLine> all =
        new TreatmentReading(KnownMedicines.all()).propose(read.pages().words());
    propose(all.stream().limit(MOST_LINES).toList(), read);
    readings.keepLinesLeft(read.referralId(), Math.max(0, all.size() - MOST_LINES));
  }

  /** What is told no more is replaced. */
  private void propose(List<ProposedLine> proposed, WordsRead read) {
    List<ToldOn> told = proposed.stream().map(line -> ToldOn.of(line, read.pages())).toList();
    List<UUID> names = names(told, lines.all(read.referralId()));
    lines.replaceAll(read.referralId(), read.at());
    for (int place = 0; place < told.size(); place++) {
      lines.tell(read.referralId(), place, told.get(place), names.get(place), read.at());
    }
  }

  /** As what each is known; no two are the same line. */
  static List<UUID> names(List<ToldOn> told, List<Proposal> before) {
    Set<UUID> taken = new HashSet<>();
    return told.stream().map(line -> name(line, before, taken)).toList();
  }

  private static UUID name(ToldOn line, List<Proposal> before, Set<UUID> taken) {
    UUID name =
        before.stream()
            .filter(proposal -> !taken.contains(proposal.knownAs()))
            .filter(proposal -> proposal.tellsOfTheSameAs(line.told(), line.words()))
            .min(Comparator.comparing(proposal -> !proposal.told().equals(line.told())))
            .map(Proposal::knownAs)
            .orElseGet(UUID::randomUUID);
    taken.add(name);
    return name;
  }
}
