package health.consilium.referral.web;

import health.consilium.referral.Illness;
import health.consilium.referral.ReferralDraft;
import health.consilium.referral.ReferralIntake;
import health.consilium.referral.SignsTold;
import health.consilium.referral.UrgentSign;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks for signs that cannot wait, and says at once what to do where the patient is. */
@Named
@RequestScoped
public class UrgentSignsPage {

  @Inject ReferralIntake intake;
  @Inject OpenDraft open;

  private final Form form = new Form();

  public @Nullable String load() {
    if (!open.show(form, ReferralDraft::illness)) {
      return Pages.home();
    }
    Optional<Illness> illness = open.find().flatMap(ReferralDraft::illness);
    if (illness.isEmpty()) {
      return Pages.to("illness");
    }
    illness.ifPresent(form::show);
    return null;
  }

  /** A new sign brings this page again, with the notice first; only then it goes on. */
  public @Nullable String save() {
    Optional<Illness> kept = keep();
    if (kept.isEmpty()) {
      return null;
    }
    return form.toldBefore(kept.get()) ? form.thenTo("treatment") : form.within("urgent-signs");
  }

  public @Nullable String saveForLater() {
    Optional<Illness> kept = keep();
    if (kept.isEmpty()) {
      return null;
    }
    return form.toldBefore(kept.get()) ? Pages.home() : form.within("urgent-signs");
  }

  private Optional<Illness> keep() {
    if (!FieldProblem.none(form.problems())) {
      return Optional.empty();
    }
    Illness kept = open.kept(form).illness().orElseThrow();
    Illness today = form.today(kept);
    form.refuseIfChanged(Optional.of(kept), today);
    form.rememberToldBefore(kept);
    intake.describeIllness(form.referral(), today, open.patient());
    return Optional.of(today);
  }

  public Form getForm() {
    return form;
  }

  public boolean isForMyself() {
    return open.forMyself();
  }

  /** The signs that were saved: while there are any, the notice stands first. */
  public List<String> getSavedSignNames() {
    Set<UrgentSign> saved =
        open.find().flatMap(ReferralDraft::illness).map(Illness::signs).orElseGet(Set::of);
    return Stream.of(UrgentSign.values())
        .filter(saved::contains)
        .map(sign -> "patient.signs.signs." + sign)
        .toList();
  }

  public boolean isUrgent() {
    return !getSavedSignNames().isEmpty();
  }

  public boolean isInHospital() {
    return open.find()
        .flatMap(ReferralDraft::illness)
        .map(Illness::inHospital)
        .map(Boolean.TRUE::equals)
        .orElse(false);
  }

  /** Each sign, then the two answers that are none. */
  public List<String> getSignChoices() {
    return Stream.concat(
            Stream.of(UrgentSign.values()).map(Enum::name),
            Stream.of(SignsTold.NONE.name(), SignsTold.UNKNOWN.name()))
        .toList();
  }

  /** What the page asks. */
  public static class Form extends DraftForm {

    private @Nullable String inHospital;
    private List<String> signs = List.of();
    private Set<UrgentSign> before = Set.of();

    void show(Illness saved) {
      if (!saved.signsAsked()) {
        return;
      }
      inHospital = saved.inHospital() == null ? "UNKNOWN" : saved.inHospital() ? "YES" : "NO";
      signs = new ArrayList<>(saved.signs().stream().map(Enum::name).toList());
      if (saved.signsTold() != SignsTold.SOME && saved.signsTold() != null) {
        signs.add(saved.signsTold().name());
      }
    }

    /** A sign and "none of these" cannot both be true; the doubt is asked, not guessed. */
    List<FieldProblem> problems() {
      boolean contradicts = signs.size() > 1 && signs.contains(SignsTold.NONE.name());
      return FieldProblem.when(contradicts, "signs", "patient.signs.signs.contradicts").toList();
    }

    void rememberToldBefore(Illness saved) {
      before = saved.signs();
    }

    /** The notice for each of these signs has been on the page already. */
    boolean toldBefore(Illness today) {
      return before.containsAll(today.signs());
    }

    Illness today(Illness saved) {
      Set<UrgentSign> now = EnumSet.noneOf(UrgentSign.class);
      Stream.of(UrgentSign.values()).filter(sign -> signs.contains(sign.name())).forEach(now::add);
      SignsTold told =
          !now.isEmpty()
              ? SignsTold.SOME
              : signs.contains(SignsTold.NONE.name()) ? SignsTold.NONE : SignsTold.UNKNOWN;
      return saved.today(hospitalised(), told, now);
    }

    private @Nullable Boolean hospitalised() {
      return switch (inHospital) {
        case "YES" -> true;
        case "NO" -> false;
        case null, default -> null;
      };
    }

    public @Nullable String getInHospital() {
      return inHospital;
    }

    public void setInHospital(@Nullable String inHospital) {
      this.inHospital = inHospital;
    }

    public List<String> getSigns() {
      return signs;
    }

    public void setSigns(List<String> signs) {
      this.signs = signs;
    }
  }
}
