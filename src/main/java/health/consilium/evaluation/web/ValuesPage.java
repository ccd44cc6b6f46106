package health.consilium.evaluation.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.CurrentStatus.KeyValue;
import health.consilium.evaluation.values.ProposedValue;
import health.consilium.evaluation.values.ValueDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The laboratory values that the records print, beside the five of the room's form. */
@Named
@RequestScoped
public class ValuesPage {

  /** All others stand on the page of all values. */
  private static final int NEWEST = 2;

  @Inject RoomPage room;
  @Inject ValueDesk desk;
  @Inject SignedInUser user;

  private List<ProposedValue> values = List.of();

  /** Nobody gets here who may not enter the room. */
  @PostConstruct
  void read() {
    values = desk.valuesOf(room.getRoom().evaluation(), user.asReviewer());
  }

  /** How many nobody has decided about. */
  public long getOpen() {
    return room.getRoom().signed() ? 0 : values.stream().filter(ProposedValue::isOpen).count();
  }

  List<ProposedValue> all() {
    return values;
  }

  public boolean isAny() {
    return !values.isEmpty();
  }

  /** The newest for this one of the five that are not written there already. */
  public List<ValueRow> offered(KeyValue written) {
    if (room.getRoom().signed()) {
      return List.of();
    }
    var words =
        new ValueWords(user.language(), room.getRoom().today(), room.getViewer().shelf(), values);
    return measured(written).stream()
        .filter(value -> !isWritten(value, written) && isNews(value, written))
        .sorted(Comparator.comparing(ValuesPage::day).reversed())
        .limit(NEWEST)
        .map(words::row)
        .toList();
  }

  /** Of the first of its analytes that the records have at all. */
  private List<ProposedValue> measured(KeyValue written) {
    return written.analyte().analytes().stream()
        .map(
            key ->
                values.stream()
                    .filter(value -> value.analyte().equals(key) && !value.isLeft())
                    .toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean isWritten(ProposedValue value, KeyValue written) {
    return written.value().equals(value.held().printed())
        && written.unit().equals(value.held().unit())
        && (written.taken() == null || written.taken().toString().equals(value.held().taken()));
  }

  /** What is written stays, until there is something newer, or it was corrected meanwhile. */
  private static boolean isNews(ProposedValue value, KeyValue written) {
    LocalDate taken = written.taken();
    boolean byHand = written.proposal() == null;
    return !written.inRecords()
        || value.id().equals(written.proposal())
        || (taken == null ? byHand : day(value).isAfter(taken));
  }

  private static LocalDate day(ProposedValue value) {
    return Optional.of(value.held())
        .flatMap(held -> held.day())
        .map(day -> day.earliest())
        .orElse(LocalDate.MIN);
  }
}
