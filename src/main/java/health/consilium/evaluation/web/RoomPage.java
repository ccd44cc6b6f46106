package health.consilium.evaluation.web;

import health.consilium.account.Reviewer;
import health.consilium.account.SignedInUser;
import health.consilium.evaluation.CurrentStatus.KeyValue;
import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.EvaluationRoom;
import health.consilium.evaluation.KeyAnalyte;
import health.consilium.evaluation.Plan.NextStep;
import health.consilium.evaluation.Plan.TestFirst;
import health.consilium.evaluation.Room;
import health.consilium.evaluation.Treatment.Line;
import health.consilium.platform.refusal.NotFound;
import health.consilium.records.completeness.Gap;
import health.consilium.records.completeness.RecordCompleteness;
import health.consilium.records.web.viewer.NewRecords;
import health.consilium.records.web.viewer.ReadingTable;
import health.consilium.records.web.viewer.ShelvedRecord;
import health.consilium.records.web.viewer.Viewer;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.ReviewQueue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The room in which a reviewer reads the records and writes the evaluation. */
@Named
@RequestScoped
public class RoomPage {

  private static final Line NO_LINE =
      new Line("", "", "", null, null, "", "", "", List.of(), List.of());

  @Inject EvaluationRoom desk;
  @Inject ReviewQueue queue;
  @Inject ReadingTable table;
  @Inject RecordCompleteness completeness;
  @Inject SignedInUser user;

  private String number = "";
  private @Nullable Room room;
  private @Nullable Viewer viewer;
  private List<Gap> gaps = List.of();

  /** A post asks for the room before the view has handed the number in. */
  @PostConstruct
  void readAddress() {
    var address = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    number = Objects.toString(address.get("number"), "");
  }

  public void load() {
    Reviewer reviewer = user.asReviewer();
    room = desk.enter(referral(), reviewer);
    viewer = table.lay(referral());
    gaps = completeness.gaps(referral(), reviewer).gaps();
  }

  public String release() {
    queue.release(referral(), user.asReviewer());
    return "/reviewer/review-queue?faces-redirect=true";
  }

  private ReferralNumber referral() {
    return ReferralNumber.typed(number).orElseThrow(NotFound::new);
  }

  /** A question of the patient and what is answered to it so far. */
  public record Asked(int place, String question, String answer) {}

  public List<Asked> getQuestions() {
    List<String> questions = getRoom().told().questions();
    List<String> answers = getForm().answers();
    return IntStream.range(0, questions.size())
        .mapToObj(
            place ->
                new Asked(
                    place, questions.get(place), place < answers.size() ? answers.get(place) : ""))
        .toList();
  }

  public List<KeyValue> getKeyValues() {
    return Arrays.stream(KeyAnalyte.values()).map(getForm().status()::value).toList();
  }

  public Viewer getViewer() {
    if (viewer == null) {
      load();
    }
    return Objects.requireNonNull(viewer);
  }

  /** What came since the edition before. */
  public NewRecords getSince() {
    return getViewer().since();
  }

  public List<ShelvedRecord> getShelf() {
    return getViewer().shelf();
  }

  List<Gap> gaps() {
    getRoom();
    return gaps;
  }

  public List<Row<Line>> getLines() {
    return Row.all(getForm().treatment().lines());
  }

  public List<Row<NextStep>> getSteps() {
    return Row.all(getForm().plan().nextSteps());
  }

  public List<Row<TestFirst>> getTests() {
    return Row.all(getForm().plan().testsFirst());
  }

  /** What is cloned in the browser when a row is added. */
  public Row<Line> getNewLine() {
    return Row.added(NO_LINE);
  }

  public Row<NextStep> getNewStep() {
    return Row.added(new NextStep("", "", ""));
  }

  public Row<TestFirst> getNewTest() {
    return Row.added(new TestFirst("", "", null));
  }

  /** Proposals as one hidden field carries them. */
  public String ids(List<UUID> proposals) {
    return proposals.stream().map(UUID::toString).collect(Collectors.joining(","));
  }

  /** Whose words the browser keeps until they are saved, and nobody else may send. */
  public UUID getWriter() {
    return user.actor().accountId();
  }

  /** A list as a text of several lines. */
  public String lines(List<String> texts) {
    return String.join("\n", texts);
  }

  /** How many treatments the patient counts, unless the reviewer corrected it. */
  public @Nullable Integer getPatientCount() {
    Integer written = getForm().treatment().patientCount();
    return written != null ? written : getRoom().told().lineCount();
  }

  public RoomWords getWords() {
    return new RoomWords(getRoom(), user.language());
  }

  public Room getRoom() {
    if (room == null) {
      load();
    }
    return Objects.requireNonNull(room);
  }

  public EvaluationForm getForm() {
    return getRoom().evaluation().form();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
