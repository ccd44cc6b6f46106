package health.consilium.evaluation.web;

import health.consilium.evaluation.Citation;
import health.consilium.evaluation.CitationField;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the statements of the room's form cite, as their hidden fields carry it. */
@Named
@RequestScoped
public class CitesPage {

  @Inject RoomPage room;

  public String of(List<Citation> citations) {
    return CitationField.write(citations);
  }

  /** Of a field in whole sentences, which name them by number. */
  public String in(String field) {
    return of(room.getForm().cited().getOrDefault(field, List.of()));
  }
}
