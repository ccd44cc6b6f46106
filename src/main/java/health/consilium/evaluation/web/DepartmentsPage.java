package health.consilium.evaluation.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.Department;
import health.consilium.platform.language.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The departments that may have to take part, folded away in the room's plan. */
@Named
@RequestScoped
public class DepartmentsPage {

  @Inject RoomPage room;
  @Inject SignedInUser user;

  /** A department, by its name and as people call it. */
  public record Choice(String id, String title, boolean chosen) {}

  public List<Choice> getChoices() {
    List<Department> chosen = chosen();
    return Arrays.stream(Department.values())
        .map(each -> new Choice(each.name(), words(each), chosen.contains(each)))
        .toList();
  }

  /** What stands on the fold while it is closed. */
  public String getChosen() {
    return chosen().stream()
        .map(this::words)
        .collect(Collectors.joining(Texts.of(user.language()).say("review.comma")));
  }

  private List<Department> chosen() {
    return room.getForm().plan().departments();
  }

  private String words(Department department) {
    return Texts.of(user.language()).say("evaluation.department." + department);
  }
}
