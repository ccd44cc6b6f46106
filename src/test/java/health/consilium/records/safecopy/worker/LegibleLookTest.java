package health.consilium.records.safecopy.worker;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.records.PageLook;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleLookTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dlbcl-58f-relapse-9m-id/discharge_summary_1.jpg",
        "mm-42m-asct-relapse-9m/discharge_summary_1.jpg",
        "mm-42m-asct-relapse-9m/discharge_summary_2.jpg",
        "mm-72f-asct-relapse-12m-zh/discharge_summary_1.jpg",
        "mm-72f-asct-relapse-12m-zh/discharge_summary_2.jpg"
      })
  void tellsGoodPhotosFromBlurredAndDarkOnes(String file) throws IOException {
    BufferedImage photo = Sheets.photo(file);

    assertThat(faultsOf(photo)).isEmpty();
    assertThat(faultsOf(Sheets.blurred(photo))).isEqualTo("blurred");
    assertThat(faultsOf(Sheets.inTheDusk(photo))).isEqualTo("dark");
  }

  @Test
  void seesWordsThatRunOverTheEdge() {
    assertThat(faultsOf(Sheets.text(80))).isEmpty();
    assertThat(faultsOf(Sheets.text(-20))).isEqualTo("cut");
  }

  @Test
  void callsNothingBlurredWhereNothingCanBeSeen() {
    BufferedImage tiny = new BufferedImage(4, 1, BufferedImage.TYPE_INT_RGB);

    assertThat(look(tiny).sharpness()).isEqualTo(PageLook.SHARPEST);
    assertThat(look(tiny).bare()).isTrue();
    assertThat(faultsOf(tiny)).isEqualTo("dark");
    assertThat(look(Sheets.text(80)).bare()).isFalse();
  }

  private static String faultsOf(BufferedImage page) {
    PageLook look = look(page);
    return (look.isDark() ? "dark" : "")
        + (look.isBlurred() ? "blurred" : "")
        + (look.isCut() ? "cut" : "");
  }

  private static PageLook look(BufferedImage page) {
    return LegibleLook.of(GreyPicture.of(page));
  }
}
