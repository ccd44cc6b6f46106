package health.consilium.evaluation.secondread.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.secondread.AskedOfMe;
import health.consilium.evaluation.secondread.SecondReadDesk;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What colleagues ask of me, above the queue. */
@Named
@ViewScoped
public class AskedOfMePage implements Serializable {

  @Inject SecondReadDesk desk;
  @Inject SignedInUser user;

  private List<AskedOfMe> asked = List.of();

  @PostConstruct
  void load() {
    asked = desk.askedOf(user.asReviewer());
  }

  public List<AskedOfMe> getAsked() {
    return asked;
  }
}
