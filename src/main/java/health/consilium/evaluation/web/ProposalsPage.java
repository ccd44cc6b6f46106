package health.consilium.evaluation.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.Citation;
import health.consilium.evaluation.proposal.Proposal;
import health.consilium.evaluation.proposal.ProposalDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the records' words propose, beside the form of the room. */
@Named
@RequestScoped
public class ProposalsPage {

  @Inject RoomPage room;
  @Inject ProposalDesk desk;
  @Inject SignedInUser user;

  private List<Proposal> lines = List.of();

  /** Nobody gets here who may not enter the room. */
  @PostConstruct
  void read() {
    var evaluation = room.getRoom().evaluation();
    lines =
        evaluation.signedAt().isPresent() ? List.of() : desk.linesOf(evaluation, user.asReviewer());
  }

  public List<Proposal> getLines() {
    return lines;
  }

  public boolean isLeft(Proposal proposal) {
    return room.getForm().treatment().left().contains(proposal.id());
  }

  /** As the link carries it that opens the page. */
  public String citation(Citation citation) {
    return citation.recordId() + ":" + citation.page();
  }
}
