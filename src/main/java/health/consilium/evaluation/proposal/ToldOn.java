package health.consilium.evaluation.proposal;

import health.consilium.evaluation.proposal.ReadPages.PassageOn;
import health.consilium.evaluation.treatment.ProposedLine;
import health.consilium.platform.Sha256;
import java.util.List;
import java.util.stream.Collectors;

/** A line and the pages that tell of it, as they were when it was read. */
record ToldOn(LineTold told, List<PassageOn> passages) {

  static ToldOn of(ProposedLine line, ReadPages pages) {
    return new ToldOn(LineTold.of(line), line.passages().stream().map(pages::find).toList());
  }

  List<String> words() {
    return passages.stream().map(PassageOn::words).toList();
  }

  /** What it says, and on which pages. */
  String digest() {
    String pages =
        passages.stream().map(on -> on.pageId().toString()).collect(Collectors.joining("\n"));
    return Sha256.hexOf(String.join("\n", told.cells()) + "\n\n" + pages);
  }
}
