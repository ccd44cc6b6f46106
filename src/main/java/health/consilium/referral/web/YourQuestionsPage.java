package health.consilium.referral.web;

import health.consilium.referral.ReferralDraft;
import health.consilium.referral.ReferralIntake;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks what the doctor shall answer: up to five questions, in any language. */
@Named
@RequestScoped
public class YourQuestionsPage {

  @Inject ReferralIntake intake;
  @Inject OpenDraft open;

  private final Form form = new Form();

  public @Nullable String load() {
    if (!open.show(form, YourQuestionsPage::part)) {
      return Pages.home();
    }
    open.find().map(ReferralDraft::questions).ifPresent(form::show);
    return null;
  }

  public @Nullable String save() {
    if (!FieldProblem.none(form.problems())) {
      return null;
    }
    keep();
    return form.thenTo("consent");
  }

  /** Coming back later is possible without a question. */
  public String saveForLater() {
    keep();
    return Pages.home();
  }

  private void keep() {
    List<String> questions = form.questions();
    form.refuseIfChanged(part(open.kept(form)), questions);
    intake.ask(form.referral(), questions, open.patient());
  }

  private static Optional<List<String>> part(ReferralDraft draft) {
    return Optional.of(draft.questions());
  }

  public Form getForm() {
    return form;
  }

  public boolean isForMyself() {
    return open.forMyself();
  }

  /** What the page asks. */
  public static class Form extends DraftForm {

    private @Nullable String first;
    private @Nullable String second;
    private @Nullable String third;
    private @Nullable String fourth;
    private @Nullable String fifth;

    void show(List<String> saved) {
      first = at(saved, 0);
      second = at(saved, 1);
      third = at(saved, 2);
      fourth = at(saved, 3);
      fifth = at(saved, 4);
    }

    List<FieldProblem> problems() {
      return FieldProblem.when(questions().isEmpty(), "first", "patient.questions.first.required")
          .toList();
    }

    List<String> questions() {
      return Stream.of(first, second, third, fourth, fifth)
          .map(Typed::text)
          .filter(Objects::nonNull)
          .toList();
    }

    private static @Nullable String at(List<String> saved, int place) {
      return place < saved.size() ? saved.get(place) : null;
    }

    public @Nullable String getFirst() {
      return first;
    }

    public void setFirst(@Nullable String first) {
      this.first = first;
    }

    public @Nullable String getSecond() {
      return second;
    }

    public void setSecond(@Nullable String second) {
      this.second = second;
    }

    public @Nullable String getThird() {
      return third;
    }

    public void setThird(@Nullable String third) {
      this.third = third;
    }

    public @Nullable String getFourth() {
      return fourth;
    }

    public void setFourth(@Nullable String fourth) {
      this.fourth = fourth;
    }

    public @Nullable String getFifth() {
      return fifth;
    }

    public void setFifth(@Nullable String fifth) {
      this.fifth = fifth;
    }
  }
}
