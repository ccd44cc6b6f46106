package health.consilium.evaluation.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.Citation;
import health.consilium.evaluation.CitationField;
import health.consilium.evaluation.proposal.HospitalCount;
import health.consilium.evaluation.proposal.KnownMedicines;
import health.consilium.evaluation.proposal.LineDesk;
import health.consilium.evaluation.proposal.OfferedLine;
import health.consilium.evaluation.proposal.ReadSoFar;
import health.consilium.evaluation.proposal.ToldLine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the records' words propose, beside the form of the room. */
@Named
@RequestScoped
public class ProposalsPage {

  @Inject RoomPage room;
  @Inject LineDesk desk;
  @Inject SignedInUser user;

  private List<OfferedLine> lines = List.of();
  private ReadSoFar read = ReadSoFar.NOTHING_LEFT;
  private @Nullable HospitalCount hospital;

  /** Nobody gets here who may not enter the room. */
  @PostConstruct
  void read() {
    var evaluation = room.getRoom().evaluation();
    if (evaluation.signedAt().isEmpty()) {
      lines = desk.linesOf(evaluation, user.asReviewer());
      read = desk.readSoFar(evaluation, user.asReviewer());
      hospital = desk.hospitalCount(evaluation, user.asReviewer()).orElse(null);
    }
  }

  public List<OfferedLine> getLines() {
    return lines;
  }

  /** What the patient remembers, beside what the records say of it. */
  public List<ToldLine> getTold() {
    return ToldLine.of(room.getRoom().told().lines(), lines, KnownMedicines.all());
  }

  /** Null when the records do not say it. */
  public @Nullable HospitalCount getHospital() {
    return hospital;
  }

  public ReadSoFar getRead() {
    return read;
  }

  public boolean isAnything() {
    return !lines.isEmpty() || !read.equals(ReadSoFar.NOTHING_LEFT);
  }

  /** As the link carries it that opens the page. */
  public String citation(Citation citation) {
    return CitationField.write(List.of(citation));
  }
}
