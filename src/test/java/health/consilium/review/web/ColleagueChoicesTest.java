package health.consilium.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.platform.faces.Choice;
import health.consilium.review.NoColleague;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ColleagueChoicesTest {

  private static final UUID LIN = UUID.randomUUID();

  private final ColleagueChoices choices =
      new ColleagueChoices(List.of(new Choice(LIN.toString(), "Dr. Lin")));

  @Test
  void takesWhoWasOffered() {
    assertThat(choices.require(LIN.toString())).isEqualTo(LIN);
  }

  @Test
  void refusesWhoWasNotOffered() {
    assertThatThrownBy(() -> choices.require(UUID.randomUUID().toString()))
        .isInstanceOf(NoColleague.class);
    assertThatThrownBy(() -> choices.require("")).isInstanceOf(NoColleague.class);
  }
}
