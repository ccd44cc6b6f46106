package health.consilium.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.delivery.Answering;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // the test stands in for the container
class LettersLeavingTest {

  private static final UUID BROKEN = UUID.randomUUID();
  private static final UUID SOUND = UUID.randomUUID();

  @Test
  void oneThatCannotBeAnsweredDoesNotHoldUpTheOthers() {
    List<UUID> answered = new ArrayList<>();
    LettersLeaving leaving = new LettersLeaving();
    leaving.answering = new HalfBroken(answered);

    leaving.catchUp();

    assertThat(answered).containsExactly(SOUND);
  }

  private static final class HalfBroken extends Answering {

    private final List<UUID> answered;

    HalfBroken(List<UUID> answered) {
      this.answered = answered;
    }

    @Override
    public List<UUID> leftButNotAnswered() {
      return List.of(BROKEN, SOUND);
    }

    @Override
    public void mailLeft(UUID mailId) {
      if (mailId.equals(BROKEN)) {
        throw new IllegalStateException("a row that cannot be read");
      }
      answered.add(mailId);
    }
  }
}
