package health.consilium.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UploadPlacesTest {

  private final UploadPlaces places = new UploadPlaces(3, 2);

  @Test
  void oneSenderTakesNoMoreThanTheirPlaces() {
    assertThat(places.take("tan")).isTrue();
    assertThat(places.take("tan")).isTrue();
    assertThat(places.take("tan")).isFalse();

    assertThat(places.take("siti")).isTrue();
  }

  @Test
  void allTogetherTakeNoMoreThanThereAre() {
    places.take("tan");
    places.take("tan");
    places.take("siti");

    assertThat(places.take("wei")).isFalse();
  }

  @Test
  void placeThatIsGivenBackIsTakenAgain() {
    places.take("tan");
    places.take("tan");
    places.take("siti");

    places.giveBack("tan");

    assertThat(places.take("wei")).isTrue();
    assertThat(places.take("tan")).isFalse();
    places.giveBack("wei");
    assertThat(places.take("tan")).isTrue();
  }
}
