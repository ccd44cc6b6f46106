package health.consilium.records.web;

import health.consilium.platform.language.Texts;
import health.consilium.records.AskedPage;
import health.consilium.records.PageFrame;
import health.consilium.records.PageStanding;
import java.io.Serializable;
import java.util.UUID;

/**
 * A page that is asked for again, with a frame around what cannot be read on it.
 *
 * @param trouble why the new photo that came is none; empty when none came
 */
public record PageBox(
    UUID id,
    String title,
    String trouble,
    String words,
    String picture,
    String alt,
    int height,
    PageFrame frame)
    implements Serializable {

  /** All pictures are drawn as wide as this; the frame is measured in it too. */
  public static final int WIDTH = 480;

  static PageBox of(AskedPage asked, Texts texts) {
    int height = asked.width() == 0 ? 0 : WIDTH * asked.height() / asked.width();
    return new PageBox(
        asked.id(),
        texts.say("patient.my.page.which", texts.say("records.kind." + asked.kind()), asked.page()),
        asked.standing() == PageStanding.OPEN
            ? ""
            : texts.say("patient.my.page.once." + asked.standing()),
        asked.words(),
        height == 0 ? "" : "/records/pages/" + asked.recordId() + "/" + asked.page() + "/small",
        texts.say("patient.my.page.picture", asked.page()),
        height,
        drawn(asked.frame(), height));
  }

  private static PageFrame drawn(PageFrame frame, int height) {
    return new PageFrame(
        frame.x() * WIDTH / PageFrame.WHOLE,
        frame.y() * height / PageFrame.WHOLE,
        frame.width() * WIDTH / PageFrame.WHOLE,
        frame.height() * height / PageFrame.WHOLE);
  }

  public String viewBox() {
    return "0 0 " + WIDTH + " " + height;
  }
}
