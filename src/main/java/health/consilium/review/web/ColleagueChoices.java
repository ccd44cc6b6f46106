package health.consilium.review.web;

import health.consilium.platform.faces.Choice;
import health.consilium.review.Colleague;
import health.consilium.review.NoColleague;
import java.util.List;
import java.util.UUID;

/** The colleagues that a page offers to choose from. */
public record ColleagueChoices(List<Choice> all) {

  public static final ColleagueChoices NONE = new ColleagueChoices(List.of());

  public static ColleagueChoices of(List<Colleague> colleagues) {
    return new ColleagueChoices(
        colleagues.stream().map(each -> new Choice(each.id().toString(), each.name())).toList());
  }

  /** Refused when the page offered no such colleague. */
  public UUID require(String chosen) {
    return all.stream()
        .map(Choice::value)
        .filter(chosen::equals)
        .findFirst()
        .map(UUID::fromString)
        .orElseThrow(NoColleague::new);
  }
}
