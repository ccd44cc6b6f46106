package health.consilium.evaluation.secondread.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.Citation;
import health.consilium.evaluation.CitationField;
import health.consilium.evaluation.opinion.OpinionCategory;
import health.consilium.evaluation.opinion.SecondOpinion;
import health.consilium.evaluation.secondread.SecondReadDesk;
import health.consilium.evaluation.secondread.SecondReadOnDesk;
import health.consilium.evaluation.secondread.SecondReadRoom;
import health.consilium.evaluation.web.Posted;
import health.consilium.platform.faces.Choice;
import health.consilium.platform.language.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What an asked colleague writes: as it was last saved, until it is given. */
@Named
@RequestScoped
public class SecondOpinionPage {

  @Inject SecondReadPage page;
  @Inject SecondReadDesk desk;
  @Inject SignedInUser user;

  private long version;
  private String savedAt = "";
  private String category = "";
  private @Nullable Integer lineCount;
  private String words = "";
  private List<Citation> cited = List.of();

  /** What is posted takes its place afterwards. */
  @PostConstruct
  void layOut() {
    SecondReadRoom.Laid laid = page.getLaid();
    if (laid == null) {
      return;
    }
    SecondReadOnDesk answer = laid.answer();
    SecondOpinion written = answer.written();
    version = answer.version();
    savedAt = answer.savedAt().map(Object::toString).orElse("");
    category = Objects.toString(written.category(), "");
    lineCount = written.lineCount();
    words = written.words();
    cited = Faces.isPostback() ? posted().citations("cites") : CitationField.read(written.cites());
  }

  private static Posted posted() {
    return new Posted(Faces.getRequest().getParameterMap());
  }

  public String answer() {
    OpinionCategory opinion = category.isEmpty() ? null : OpinionCategory.valueOf(category);
    var given =
        new SecondOpinion(
            opinion, lineCount, words, CitationField.write(posted().citations("cites")));
    desk.answer(page.which(), given, version, user.asReviewer());
    return page.here();
  }

  /** None is preselected. */
  public List<Choice> getCategories() {
    Texts texts = Texts.of(user.language());
    return Arrays.stream(OpinionCategory.values())
        .map(each -> new Choice(each.name(), texts.say("evaluation.opinion." + each)))
        .toList();
  }

  /** Whose words they are: a post by anybody else is refused. */
  public String getWriter() {
    return user.asReviewer().accountId().toString();
  }

  /** Empty while nothing was saved. */
  public String getSavedAt() {
    return savedAt;
  }

  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public @Nullable Integer getLineCount() {
    return lineCount;
  }

  public void setLineCount(@Nullable Integer lineCount) {
    this.lineCount = lineCount;
  }

  /** What the words rest on. */
  public List<Citation> getCited() {
    return cited;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
