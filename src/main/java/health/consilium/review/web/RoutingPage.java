package health.consilium.review.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.faces.Choice;
import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.Disease;
import health.consilium.review.routing.RoutingDesk;
import health.consilium.review.routing.RoutingTerms;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Which reviewer is offered what; the one whose rule is changed stands in the address. */
@Named
@RequestScoped
public class RoutingPage {

  private static final String HERE = "/administrator/routing?faces-redirect=true&kept=";

  @Inject RoutingDesk desk;
  @Inject SignedInUser user;

  private List<RoutingDesk.Line> lines = List.of();
  private Optional<RoutingDesk.Line> chosen = Optional.empty();
  private RuleForm rule = new RuleForm();
  private HoursForm hours = new HoursForm(new RoutingTerms(0, 0, 0, true));

  /** Known before the view is restored, because what the view shows depends on it. */
  @PostConstruct
  void read() {
    lines = desk.lines(user.asAdministrator());
    hours = new HoursForm(desk.terms(user.asAdministrator()));
    String id = Objects.toString(Faces.getRequestParameter("reviewer"), "");
    chosen = lines.stream().filter(line -> line.reviewer().id().toString().equals(id)).findFirst();
    chosen.ifPresent(line -> rule = RuleForm.of(line));
  }

  public String keep() {
    desk.keep(line().reviewer().id(), rule.rule(), rule.getVersion(), user.asAdministrator());
    return HERE + "rule";
  }

  public String remove() {
    desk.remove(line().reviewer().id(), user.asAdministrator());
    return HERE + "none";
  }

  public String keepHours() {
    desk.keep(hours.terms(), user.asAdministrator());
    return HERE + "hours";
  }

  private RoutingDesk.Line line() {
    return chosen.orElseThrow(NotFound::new);
  }

  public List<RuleLine> getLines() {
    ClockWords days = new ClockWords(user.language(), ZoneOffset.UTC);
    return lines.stream().map(line -> RuleLine.of(line, user.language(), days)).toList();
  }

  public boolean isNoRule() {
    return lines.stream().noneMatch(line -> line.rule().isPresent());
  }

  /** Whose rule is changed; empty when nobody's is. */
  public String getReviewer() {
    return chosen.map(line -> line.reviewer().name()).orElse("");
  }

  public boolean isRuled() {
    return chosen.flatMap(RoutingDesk.Line::rule).isPresent();
  }

  public List<Choice> getDiseases() {
    return Arrays.stream(Disease.values())
        .map(each -> new Choice(each.name(), texts().say("evaluation.disease." + each)))
        .toList();
  }

  public List<Choice> getLanguages() {
    return Arrays.stream(Language.values())
        .map(Language::getCode)
        .map(code -> new Choice(code, texts().say("review.language." + code)))
        .toList();
  }

  private Texts texts() {
    return Texts.of(user.language());
  }

  public RuleForm getRule() {
    return rule;
  }

  public HoursForm getHours() {
    return hours;
  }
}
