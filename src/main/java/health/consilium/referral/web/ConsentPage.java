package health.consilium.referral.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Moments;
import health.consilium.referral.ConsentText;
import health.consilium.referral.LetterWay;
import health.consilium.referral.ReferralDraft;
import health.consilium.referral.ReferralIntake;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks whether the records may be read, by whom and where, and how the letter shall travel. */
@Named
@RequestScoped
public class ConsentPage {

  @Inject ReferralIntake intake;
  @Inject OpenDraft open;
  @Inject SignedInUser user;

  private final Form form = new Form();

  public @Nullable String load() {
    if (!open.show(form, ConsentPage::part)) {
      return Pages.home();
    }
    open.find().flatMap(ReferralDraft::consent).ifPresent(form::show);
    return null;
  }

  public @Nullable String save() {
    return keep() ? form.thenTo("check-your-answers") : null;
  }

  private boolean keep() {
    if (!FieldProblem.none(form.problems())) {
      return false;
    }
    LetterWay way = Objects.requireNonNull(form.letterWay);
    form.refuseIfChanged(part(open.kept(form)), key(ConsentText.VERSION, way));
    intake.consent(form.referral(), ConsentText.VERSION, way, open.patient());
    return true;
  }

  private static Optional<String> part(ReferralDraft draft) {
    return draft.consent().map(given -> key(given.textVersion(), given.letterWay()));
  }

  private static String key(String version, LetterWay way) {
    return version + " " + way;
  }

  public Form getForm() {
    return form;
  }

  public boolean isForMyself() {
    return open.forMyself();
  }

  /** The day on which the wording of this page was fixed. */
  public String getWordingDate() {
    return new Moments(user.language().locale(), ZoneOffset.UTC)
        .date(ConsentText.fixedOn(ConsentText.VERSION));
  }

  public LetterWay[] getWays() {
    return LetterWay.values();
  }

  /** What the page asks. */
  public static class Form extends DraftForm {

    private static final List<String> ALL = List.of("READ", "ABROAD");

    private List<String> agreed = List.of();
    private @Nullable LetterWay letterWay;

    void show(ReferralDraft.GivenConsent given) {
      letterWay = given.letterWay();
      if (given.textVersion().equals(ConsentText.VERSION)) {
        agreed = ALL;
      }
    }

    List<FieldProblem> problems() {
      return FieldProblem.when(
              !agreed.containsAll(ALL), "agreed", "patient.consent.agreed.required")
          .toList();
    }

    public List<String> getAgreed() {
      return agreed;
    }

    public void setAgreed(List<String> agreed) {
      this.agreed = agreed;
    }

    public @Nullable LetterWay getLetterWay() {
      return letterWay;
    }

    public void setLetterWay(@Nullable LetterWay letterWay) {
      this.letterWay = letterWay;
    }
  }
}
