package health.consilium.records.web;

import health.consilium.account.Patient;
import health.consilium.records.PhotoPages;
import health.consilium.records.RecordFiling;
import health.consilium.records.RecordUnlocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Does what the button beside a record or a page says that was pressed. */
@ApplicationScoped
public class RecordButtons {

  @Inject RecordFiling filing;
  @Inject PhotoPages pages;
  @Inject RecordUnlocking unlocking;

  void press(FormOfFiles form, Patient patient, RecordNotes notes) {
    Press press = new Press(form, patient, notes);
    press.of("remove", filing::remove);
    press.of(
        "move", (id, who) -> filing.moveTo(FormFields.kind(form.field("kind-" + id)), id, who));
    press.of("up", pages::moveUp);
    press.of("down", pages::moveDown);
    press.of("left", pages::turnLeft);
    press.of("right", pages::turnRight);
    press.of("out", pages::remove);
    press.of("unlock", (id, who) -> unlocking.unlock(id, password(form, id), who));
  }

  /** As it was typed: a blank at its end may belong to it. */
  private static String password(FormOfFiles form, UUID fileId) {
    return Optional.ofNullable(form.field("password-" + fileId)).orElse("");
  }

  /** The buttons carry the id of what they stand beside. */
  private record Press(FormOfFiles form, Patient patient, RecordNotes notes) {

    void of(String button, BiConsumer<UUID, Patient> act) {
      String pressed = form.field(button);
      if (pressed != null) {
        UUID id = FormFields.record(pressed);
        notes.trying(() -> act.accept(id, patient));
      }
    }
  }
}
