package health.consilium.referral.web;

import health.consilium.referral.Disease;
import health.consilium.referral.Illness;
import health.consilium.referral.ReferralDraft;
import health.consilium.referral.ReferralIntake;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks which illness it is, since when, and where it is treated. */
@Named
@RequestScoped
public class IllnessPage {

  @Inject ReferralIntake intake;
  @Inject OpenDraft open;

  private final Form form = new Form();

  public @Nullable String load() {
    if (!open.show(form, ReferralDraft::illness)) {
      return Pages.home();
    }
    open.find().flatMap(ReferralDraft::illness).ifPresent(form::show);
    return null;
  }

  public String save() {
    keep();
    return form.within("urgent-signs");
  }

  public String saveForLater() {
    keep();
    return Pages.home();
  }

  private void keep() {
    Optional<Illness> kept = open.kept(form).illness();
    Illness told = form.illness(kept);
    form.refuseIfChanged(kept, told);
    intake.describeIllness(form.referral(), told, open.patient());
  }

  public Form getForm() {
    return form;
  }

  public boolean isForMyself() {
    return open.forMyself();
  }

  public Disease[] getDiseases() {
    return Disease.values();
  }

  /** What the page asks. */
  public static class Form extends DraftForm {

    private @Nullable Disease disease;
    private @Nullable String ownWords;
    private @Nullable String found;
    private @Nullable String treatedAt;

    void show(Illness saved) {
      disease = saved.disease();
      ownWords = saved.ownWords();
      found = Typed.typed(saved.found());
      treatedAt = saved.treatedAt();
    }

    /** What was told about today stays as it was. */
    Illness illness(Optional<Illness> saved) {
      return new Illness(
          Objects.requireNonNull(disease),
          Typed.text(ownWords),
          Typed.month(found),
          Typed.text(treatedAt),
          saved.map(Illness::inHospital).orElse(null),
          saved.map(Illness::signs).orElseGet(Set::of),
          saved.map(Illness::signsTold).orElse(null));
    }

    public @Nullable Disease getDisease() {
      return disease;
    }

    public void setDisease(@Nullable Disease disease) {
      this.disease = disease;
    }

    public @Nullable String getOwnWords() {
      return ownWords;
    }

    public void setOwnWords(@Nullable String ownWords) {
      this.ownWords = ownWords;
    }

    public @Nullable String getFound() {
      return found;
    }

    public void setFound(@Nullable String found) {
      this.found = found;
    }

    public @Nullable String getTreatedAt() {
      return treatedAt;
    }

    public void setTreatedAt(@Nullable String treatedAt) {
      this.treatedAt = treatedAt;
    }
  }
}
