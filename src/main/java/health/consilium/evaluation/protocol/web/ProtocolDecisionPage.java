package health.consilium.evaluation.protocol.web;

import health.consilium.account.SignInDesk;
import health.consilium.account.SignedInUser;
import health.consilium.account.secondfactor.SecondFactorDesk;
import health.consilium.evaluation.protocol.NotCompared;
import health.consilium.evaluation.protocol.Protocol;
import health.consilium.evaluation.protocol.ProtocolDesk;
import health.consilium.evaluation.protocol.ProtocolVersion.Validity;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What an administrator decides about the version that is opened. */
@Named
@RequestScoped
public class ProtocolDecisionPage {

  private static final List<String> TO_COMPARE = List.of("WORDING", "CRITERIA");

  @Inject ProtocolsPage page;
  @Inject ProtocolDesk desk;
  @Inject SignInDesk signInDesk;
  @Inject SecondFactorDesk secondFactors;
  @Inject SignedInUser user;

  private ApprovalForm form = new ApprovalForm();

  @PostConstruct
  void lay() {
    form = ApprovalForm.of(page.requireOpened().getValidity());
  }

  /** It is asked who is there as before a signature: patients are measured by what is approved. */
  public String approve() {
    if (!form.getCompared().containsAll(TO_COMPARE)) {
      throw new NotCompared();
    }
    signInDesk.confirmPassword(user.asAdministrator(), form.takePassword());
    if (isCodeAsked()) {
      secondFactors.require(user.asAdministrator(), form.takeCode());
    }
    desk.approve(protocol(), validity(), form.getPhysician().strip(), user.asAdministrator());
    return done("approved");
  }

  /** Of everybody who set a second factor up; a setting makes all of the staff do so. */
  public boolean isCodeAsked() {
    return secondFactors.look(user.asAdministrator()).isInForce();
  }

  public String hold() {
    desk.hold(protocol(), validity(), user.asAdministrator());
    return done("held");
  }

  public String withdraw() {
    desk.withdraw(protocol(), form.getReason().strip(), user.asAdministrator());
    return done("withdrawn");
  }

  private Validity validity() {
    return new Validity(form.getFrom(), form.getUntil());
  }

  private String done(String what) {
    return "/administrator/protocols?faces-redirect=true&protocol=%s&number=%s&done=%s"
        .formatted(protocol().id(), protocol().number(), what);
  }

  private Protocol protocol() {
    return page.requireOpened().getProtocol();
  }

  public ApprovalForm getForm() {
    return form;
  }
}
