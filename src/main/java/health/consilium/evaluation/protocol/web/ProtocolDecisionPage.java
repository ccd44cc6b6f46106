package health.consilium.evaluation.protocol.web;

import health.consilium.account.SignedInUser;
import health.consilium.account.web.WhoIsThere;
import health.consilium.evaluation.protocol.NotCompared;
import health.consilium.evaluation.protocol.ProtocolDesk;
import health.consilium.evaluation.protocol.ProtocolVersion.Validity;
import health.consilium.evaluation.protocol.ShownVersion;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

/** What an administrator decides about the version that is opened. */
@Named
@RequestScoped
public class ProtocolDecisionPage {

  private static final List<String> TO_COMPARE = List.of("WORDING", "CRITERIA");

  @Inject ProtocolsPage page;
  @Inject ProtocolDesk desk;
  @Inject WhoIsThere whoIsThere;
  @Inject SignedInUser user;

  private ApprovalForm form = new ApprovalForm();
  private String shown = "";

  @PostConstruct
  void lay() {
    var posted = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    shown = Objects.toString(posted.get("shown"), "");
    form = ApprovalForm.of(page.requireOpened().getValidity());
  }

  public String approve() {
    if (!form.getCompared().containsAll(TO_COMPARE)) {
      throw new NotCompared();
    }
    confirm();
    desk.approve(shown(), validity(), form.getPhysician().strip(), user.asAdministrator());
    return done("approved");
  }

  public String hold() {
    confirm();
    desk.hold(shown(), validity(), user.asAdministrator());
    return done("held");
  }

  public String withdraw() {
    confirm();
    desk.withdraw(shown(), form.getReason().strip(), user.asAdministrator());
    return done("withdrawn");
  }

  /** It is asked who is there as before a signature: patients are measured by what is approved. */
  private void confirm() {
    whoIsThere.confirm(user.asAdministrator(), form);
  }

  public boolean isCodeAsked() {
    return whoIsThere.isCodeAsked(user.asAdministrator());
  }

  private ShownVersion shown() {
    return ShownVersion.read(page.requireOpened().getProtocol().id(), shown);
  }

  private Validity validity() {
    return new Validity(form.getFrom(), form.getUntil());
  }

  private String done(String what) {
    return "/administrator/protocols?faces-redirect=true&protocol=%s&number=%s&done=%s"
        .formatted(shown().protocolId(), shown().number(), what);
  }

  public ApprovalForm getForm() {
    return form;
  }
}
