package health.consilium.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LastSavingTest {

  private static final UUID HERE = UUID.randomUUID();
  private static final LastSaving NEVER = new LastSaving(null, 0, 0);

  @Test
  void goesOnFromTheVersionThatWasRead() {
    assertThat(NEVER.next(here(7, 1), 7)).isEqualTo(new LastSaving(HERE, 7, 1));
    assertThat(NEVER.next(ReadIn.version(7), 7)).isEqualTo(new LastSaving(null, 7, 0));
  }

  @Test
  void toleratesAWindowWhoseAnswersWereLost() {
    LastSaving saved = NEVER.next(here(7, 1), 7);

    assertThat(saved.next(here(7, 3), 8)).isEqualTo(new LastSaving(HERE, 7, 3));
  }

  @Test
  void refusesWhatComesLateOrFromAnotherWindow() {
    LastSaving saved = NEVER.next(here(7, 3), 7);
    var elsewhere = new ReadIn(7, Optional.of(UUID.randomUUID()), 9);

    assertThatThrownBy(() -> saved.next(here(7, 2), 8)).isInstanceOf(ChangedElsewhere.class);
    assertThatThrownBy(() -> saved.next(here(6, 4), 8)).isInstanceOf(ChangedElsewhere.class);
    assertThatThrownBy(() -> saved.next(elsewhere, 8)).isInstanceOf(ChangedElsewhere.class);
    assertThatThrownBy(() -> saved.next(ReadIn.version(7), 8)).isInstanceOf(ChangedElsewhere.class);
  }

  private static ReadIn here(long version, int turn) {
    return new ReadIn(version, Optional.of(HERE), turn);
  }
}
