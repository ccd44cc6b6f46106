package health.consilium.evaluation.protocol.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.protocol.ProtocolDesk;
import health.consilium.evaluation.protocol.paper.Fault;
import health.consilium.evaluation.protocol.paper.PaperReader;
import health.consilium.evaluation.protocol.paper.Protocol;
import health.consilium.platform.language.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an administrator brings in protocols by a file, or is told what is wrong with it. */
@Named
@RequestScoped
public class BringInProtocolPage {

  private static final int MOST_SHOWN = 100;

  @Inject ProtocolDesk desk;
  @Inject SignedInUser user;

  private String paper = "";
  private List<Fault> faults = List.of();
  private boolean nothingNew;

  /** Stays on the page, with the text and every reason, when anything is wrong. */
  public @Nullable String bringIn() {
    faults = desk.faults(paper, user.asAdministrator());
    if (!faults.isEmpty()) {
      return null;
    }
    List<Protocol> fresh = desk.bringIn(paper, user.asAdministrator());
    nothingNew = fresh.isEmpty();
    if (nothingNew) {
      return null;
    }
    Protocol first = fresh.getFirst();
    return "/administrator/protocols?faces-redirect=true&protocol=%s&number=%s&done=broughtIn"
        .formatted(first.id(), first.number());
  }

  /** Each in one sentence with its line; of very many only the first. */
  public List<String> getFaults() {
    Texts texts = Texts.of(user.language());
    return faults.stream()
        .limit(MOST_SHOWN)
        .map(
            fault -> {
              List<Object> named = new ArrayList<>(List.of(fault.line()));
              named.addAll(fault.names());
              return texts.say(fault.messageKey(), named);
            })
        .toList();
  }

  public int getCount() {
    return faults.size();
  }

  /** All of it is here already, with the same words. */
  public boolean isNothingNew() {
    return nothingNew;
  }

  /** In characters. */
  public int getLongest() {
    return PaperReader.LONGEST;
  }

  public String getPaper() {
    return paper;
  }

  public void setPaper(String paper) {
    this.paper = paper;
  }
}
