package health.consilium.evaluation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.proposal.ReadPages.PassageOn;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LineProposingTest {

  @Test
  void knowsALineAgainByItsRegimenAndBeginning() {
    Proposal before = proposal("VRd", "2024-08", "VRd since August 2024");

    assertThat(names(before, told("VRd", "2024-08-26", "VRd from 26/08/2024")))
        .containsExactly(before.knownAs());
  }

  @Test
  void knowsALineAgainThatGotAnotherName() {
    Proposal before = proposal("bortezomib", "2024-08-26", "Treated from 26/08/2024");

    assertThat(names(before, told("VRd", "2024-08-26", "Treated from 26/08/2024")))
        .containsExactly(before.knownAs());
  }

  @Test
  void theSameRegimenAtAnotherTimeIsAnotherLine() {
    Proposal before = proposal("VRd", "2024-08-26", "VRd from 26/08/2024");

    assertThat(names(before, told("VRd", "2026-01-10", "VRd again from 10/01/2026")))
        .doesNotContain(before.knownAs());
  }

  @Test
  void twoLinesAreNeverKnownAsOne() {
    Proposal before = proposal("VRd", "2024-08-26", "VRd from 26/08/2024");
    ToldOn again = told("VRd", "2024-08-26", "VRd from 26/08/2024");

    assertThat(LineProposing.names(List.of(again, again), List.of(before)))
        .doesNotHaveDuplicates()
        .startsWith(before.knownAs());
  }

  private static List<UUID> names(Proposal before, ToldOn now) {
    return LineProposing.names(List.of(now), List.of(before));
  }

  private static Proposal proposal(String regimen, String from, String words) {
    return new Proposal(
        UUID.randomUUID(), UUID.randomUUID(), line(regimen, from), true, List.of(), words);
  }

  private static ToldOn told(String regimen, String from, String words) {
    return new ToldOn(
        line(regimen, from), List.of(new PassageOn(UUID.randomUUID(), "digest", words)));
  }

  private static LineTold line(String regimen, String from) {
    return new LineTold(regimen, from, "", "", "", "", "", List.of(), List.of(), List.of());
  }
}
