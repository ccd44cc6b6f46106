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
import java.util.Set;
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
  private String corrected = "";
  private final CorrectionForm form = new CorrectionForm();
  private ValueTables tables = ValueTables.EMPTY;
  private CourseView course = CourseView.EMPTY;
  private List<ClassRow> classes = List.of();
  private String patient = "";
  private List<ValuesTogether> together = List.of();
  private Set<UUID> accepted = Set.of();
  private boolean signed;

  public void load() {
    Room room = desk.enter(referral(), user.asReviewer());
    List<ProposedValue> all = values.valuesOf(room.evaluation(), user.asReviewer());
    var words = new ValueWords(user.language(), room.today(), table.lay(referral()).shelf(), all);
    tables = ValueTables.of(all, analyte, words);
    analyte = tables.chosen();
    together = room.signed() ? List.of() : ValuesTogether.of(all, words);
    course = course(room, all, words);
    classes = classes(room, words);
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

  private static List<ClassRow> classes(Room room, ValueWords words) {
    return new ClassWords(room.evaluation().form().treatment(), words).rows(room.disease());
  }

  public void accept(String id) {
    decided(() -> values.accept(referral(), shown(id), user.asReviewer()));
  }

  public void leave(String id) {
    decided(() -> values.leave(referral(), shown(id), user.asReviewer()));
  }

  public void takeBack(String id) {
    decided(() -> values.takeBack(referral(), shown(id), user.asReviewer()));
  }

  public void keepCorrection() {
    decided(() -> values.correct(referral(), shown(correct), form.correction(), user.asReviewer()));
    corrected = correct;
    correct = "";
  }

  /** What one record prints of one day. */
  public void acceptTogether(String key) {
    Set<UUID> chosen =
        together.stream()
            .filter(sheet -> sheet.key().equals(key))
            .findFirst()
            .map(ValuesTogether::ids)
            .orElseThrow(NotFound::new);
    decided(() -> values.accept(referral(), chosen, user.asReviewer()));
    accepted = chosen;
  }

  /** Of what was accepted at once the last time. */
  public void undo() {
    decided(() -> values.takeBack(referral(), accepted, user.asReviewer()));
  }

  private void decided(Runnable act) {
    act.run();
    accepted = Set.of();
    load();
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

  public List<ClassRow> getClasses() {
    return classes;
  }

  public ValueTables getTables() {
    return tables;
  }

  public List<ValuesTogether> getTogether() {
    return together;
  }

  /** How many were accepted at once just now. */
  public int getAccepted() {
    return accepted.size();
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

  /** The address goes on asking for a correction that is made. */
  public void setCorrect(String correct) {
    this.correct = corrected.equals(correct) ? "" : correct;
  }
}
