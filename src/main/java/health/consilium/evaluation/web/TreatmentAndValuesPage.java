package health.consilium.evaluation.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.EvaluationRoom;
import health.consilium.evaluation.Room;
import health.consilium.evaluation.Treatment.Line;
import health.consilium.evaluation.timeline.ConfirmedLine;
import health.consilium.evaluation.values.ProposedValue;
import health.consilium.evaluation.values.ValueDesk;
import health.consilium.platform.refusal.NotFound;
import health.consilium.records.web.viewer.ReadingTable;
import health.consilium.referral.ReferralNumber;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** All values that the records print, one analyte at a time, and their course. */
@Named
@ViewScoped
public class TreatmentAndValuesPage implements Serializable {

  @Inject EvaluationRoom desk;
  @Inject ValueDesk values;
  @Inject ReadingTable table;
  @Inject SignedInUser user;

  private String number = "";
  private String analyte = "";
  private String correct = "";
  private final CorrectionForm form = new CorrectionForm();
  private ValueTables tables = ValueTables.EMPTY;
  private CourseView course = CourseView.EMPTY;
  private String patient = "";
  private boolean signed;

  public void load() {
    Room room = desk.enter(referral(), user.asReviewer());
    List<ProposedValue> all = values.valuesOf(room.evaluation(), user.asReviewer());
    var words = new ValueWords(user.language(), room.today(), table.lay(referral()).shelf(), all);
    tables = ValueTables.of(all, analyte, words);
    analyte = tables.chosen();
    course = course(room, all, words);
    patient = room.patient().name();
    signed = room.signed();
    tables.rows().stream()
        .filter(row -> row.id().equals(correct))
        .findFirst()
        .ifPresentOrElse(form::begin, () -> correct = "");
  }

  private CourseView course(Room room, List<ProposedValue> all, ValueWords words) {
    List<Line> lines = room.evaluation().form().treatment().lines();
    List<ProposedValue> chosen =
        all.stream().filter(value -> value.analyte().equals(analyte)).toList();
    return CourseView.of(
        IntStream.range(0, lines.size())
            .mapToObj(at -> ConfirmedLine.of(at + 1, lines.get(at)))
            .toList(),
        ValueTables.measured(chosen),
        room.today(),
        new CourseWords(words, tables.heading()));
  }

  public String accept(String id) {
    values.accept(referral(), shown(id), user.asReviewer());
    return here();
  }

  public String leave(String id) {
    values.leave(referral(), shown(id), user.asReviewer());
    return here();
  }

  public String takeBack(String id) {
    values.takeBack(referral(), shown(id), user.asReviewer());
    return here();
  }

  public String keepCorrection() {
    values.correct(referral(), shown(correct), form.correction(), user.asReviewer());
    return here();
  }

  private String here() {
    return "/reviewer/treatment-and-values?faces-redirect=true&number="
        + referral().value()
        + "&analyte="
        + tables.chosen();
  }

  /** Only of what this page shows. */
  private UUID shown(String id) {
    return tables.rows().stream()
        .map(ValueRow::id)
        .filter(id::equals)
        .findFirst()
        .map(UUID::fromString)
        .orElseThrow(NotFound::new);
  }

  private ReferralNumber referral() {
    return ReferralNumber.typed(number).orElseThrow(NotFound::new);
  }

  public CorrectionForm getForm() {
    return form;
  }

  public CourseView getCourse() {
    return course;
  }

  public ValueTables getTables() {
    return tables;
  }

  public String getPatient() {
    return patient;
  }

  public boolean isSigned() {
    return signed;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getAnalyte() {
    return analyte;
  }

  public void setAnalyte(String analyte) {
    this.analyte = analyte;
  }

  public String getCorrect() {
    return correct;
  }

  public void setCorrect(String correct) {
    this.correct = correct;
  }
}
