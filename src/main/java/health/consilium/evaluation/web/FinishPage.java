package health.consilium.evaluation.web;

import health.consilium.evaluation.EvaluationOnDesk;
import health.consilium.evaluation.Reminder;
import health.consilium.evaluation.Unfinished;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The end of the room's form: what signing needs, and what is worth a look before. */
@Named
@RequestScoped
public class FinishPage {

  @Inject RoomPage room;

  /** A part of the form, whether it is open, and where on the page it is written. */
  public record Part(String name, boolean open, String href) {}

  public List<Part> getUnfinished() {
    List<Unfinished> open = evaluation().unfinished();
    return Arrays.stream(Unfinished.values())
        .map(part -> new Part(part.name(), open.contains(part), "#" + UnfinishedParts.field(part)))
        .toList();
  }

  public List<Part> getReminders() {
    List<Reminder> open = evaluation().reminders();
    return Arrays.stream(Reminder.values())
        .map(each -> new Part(each.name(), open.contains(each), "#" + UnfinishedParts.field(each)))
        .toList();
  }

  private EvaluationOnDesk evaluation() {
    return room.getRoom().evaluation();
  }
}
