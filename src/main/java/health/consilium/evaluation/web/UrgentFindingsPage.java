package health.consilium.evaluation.web;

import health.consilium.evaluation.CurrentStatus.UrgentFinding;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The rows of the room in which stands what cannot wait. */
@Named
@RequestScoped
public class UrgentFindingsPage {

  @Inject RoomPage room;

  public List<Row<UrgentFinding>> getRows() {
    return Row.all(room.getForm().status().urgent());
  }

  public Row<UrgentFinding> getNewRow() {
    return Row.added(new UrgentFinding("", "", "", null, List.of()));
  }
}
