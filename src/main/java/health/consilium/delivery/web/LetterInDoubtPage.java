package health.consilium.delivery.web;

import health.consilium.delivery.LetterInDoubt;
import health.consilium.delivery.LettersInDoubt;
import health.consilium.evaluation.Corrections;
import health.consilium.evaluation.web.RoomWords;
import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.ReferralStatus;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Says that a letter rests on another person's page, who has it, and what can be done. */
@Named
@RequestScoped
public class LetterInDoubtPage {

  @Inject LettersInDoubt letters;
  @Inject Corrections corrections;
  @Inject OfficeWords words;

  private String number = "";
  private Optional<LetterInDoubt> letter = Optional.empty();

  /** Known before the view is restored, because what the view shows depends on it. */
  @PostConstruct
  void open() {
    number = Objects.toString(Faces.getRequestParameter("number"), "");
    letter = letters.find(referral(), words.coordinator());
  }

  public String giveBack() {
    ReferralStatus standing = corrections.ask(referral(), words.coordinator());
    return "/coordinator/referral-file?faces-redirect=true&corrected=%s&number=%s"
        .formatted(standing, number);
  }

  private ReferralNumber referral() {
    return ReferralNumber.typed(number).orElseThrow(NotFound::new);
  }

  public boolean isThere() {
    return letter.isPresent();
  }

  public boolean isMayBeGivenBack() {
    return letter.filter(LetterInDoubt::mayBeGivenBack).isPresent();
  }

  /** Where it is held: not released, released and stopped, or with its reviewer again. */
  public String getStanding() {
    return letter.map(this::standing).orElse("");
  }

  private String standing(LetterInDoubt doubtful) {
    if (!doubtful.mayBeGivenBack()) {
      return words.say("coordinator.doubt.givenBack");
    }
    return doubtful
        .heldAt()
        .map(at -> words.say("coordinator.doubt.held", words.moment(at)))
        .orElseGet(() -> words.say("coordinator.doubt.notReleased"));
  }

  /** What the two ways on are. */
  public String getChoice() {
    return letter.map(LetterInDoubt::reviewer).map(this::choice).orElse("");
  }

  private String choice(LetterInDoubt.Reviewer reviewer) {
    return words.say(
        reviewer.atWork() ? "coordinator.doubt.choice" : "coordinator.doubt.choice.another",
        reviewer.name());
  }

  public List<String> getCited() {
    return letter.stream()
        .flatMap(doubtful -> doubtful.citations().stream())
        .map(cited -> RoomWords.words(cited, Texts.of(words.language())))
        .toList();
  }

  /** To whom it came before it was held. */
  public List<DeliveryLine> getLeft() {
    return letter.stream()
        .flatMap(doubtful -> doubtful.left().stream())
        .map(row -> DeliveryLine.of(row, words))
        .toList();
  }

  public String getNumber() {
    return number;
  }
}
