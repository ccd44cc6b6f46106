package health.consilium.records.safecopy.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinesTest {

  @ParameterizedTest
  @CsvSource({
    "dlbcl-58f-relapse-9m-id/discharge_summary_1.jpg, false, -0.7",
    "mm-42m-asct-relapse-9m/discharge_summary_2.jpg, true, -2.1",
    "mm-72f-asct-relapse-12m-zh/discharge_summary_1.jpg, false, -0.2",
    "mm-72f-asct-relapse-12m-zh/discharge_summary_2.jpg, true, -2.5"
  })
  void seesHowThePhotosOfTheCasesLie(String file, boolean sideways, double tilt)
      throws IOException {
    TextLines lines = linesOf(Sheets.photo(file));

    assertThat(lines.found()).isTrue();
    assertThat(lines.sideways()).isEqualTo(sideways);
    assertThat(lines.tilt()).isCloseTo(tilt, within(0.3));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-14, -6, -1, 2, 9})
  void measuresByHowMuchAPageLiesAskew(double degrees) {
    assertThat(linesOf(Sheets.askew(Sheets.text(80), degrees)).askew())
        .isCloseTo(degrees, within(0.3));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3, 20})
  void leavesAloneWhatIsStraightOrLiesSoOnPurpose(double degrees) {
    assertThat(linesOf(Sheets.askew(Sheets.text(80), degrees)).askew()).isZero();
  }

  @Test
  void seesThePageUnderBlurAndDusk() {
    BufferedImage bad = Sheets.inTheDusk(Sheets.blurred(Sheets.askew(Sheets.text(80), 4)));

    assertThat(linesOf(bad).askew()).isCloseTo(4, within(0.5));
  }

  @Test
  void findsNoLinesInPicturesOfOtherThings() {
    Random random = new Random(4);
    BufferedImage noise = new BufferedImage(700, 900, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 700 * 900; i++) {
      noise.setRGB(i % 700, i / 700, random.nextInt(256) * 0x010101);
    }
    BufferedImage blots = new BufferedImage(700, 900, BufferedImage.TYPE_INT_RGB);
    Graphics2D paint = blots.createGraphics();
    paint.setColor(Color.WHITE);
    paint.fillRect(0, 0, 700, 900);
    for (int i = 0; i < 300; i++) {
      paint.setColor(new Color(random.nextInt(0xFFFFFF)));
      paint.fillOval(random.nextInt(700), random.nextInt(900), 40, 40);
    }
    paint.dispose();

    assertThat(linesOf(noise).found()).isFalse();
    assertThat(linesOf(blots).found()).isFalse();
    assertThat(linesOf(new BufferedImage(3, 1, BufferedImage.TYPE_INT_RGB)).found()).isFalse();
  }

  private static TextLines linesOf(BufferedImage page) {
    return TextLines.of(GreyPicture.of(page));
  }
}
