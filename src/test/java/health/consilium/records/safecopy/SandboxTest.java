package health.consilium.records.safecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.platform.settings.Settings.Confinement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SandboxTest {

  @ParameterizedTest
  @CsvSource({
    "NOBODY,      FULL",
    "NAMESPACES,  FULL",
    "NO_NETWORK,  NO_NETWORK",
    "LIMITS_ONLY, LIMITS_ONLY",
    "NONE,        NONE"
  })
  void takesTheStrongestWallsThatHoldAndAreEnough(Sandbox strongest, Confinement enough)
      throws IOException {
    assertThat(Sandbox.strongest(sandbox -> sandbox.compareTo(strongest) >= 0, enough))
        .isEqualTo(strongest);
  }

  @ParameterizedTest
  @CsvSource({
    "NO_NETWORK,  FULL",
    "LIMITS_ONLY, FULL",
    "LIMITS_ONLY, NO_NETWORK",
    "NONE,        LIMITS_ONLY"
  })
  void refusesWeakerWallsThanDemanded(Sandbox strongest, Confinement demanded) {
    assertThatThrownBy(
            () -> Sandbox.strongest(sandbox -> sandbox.compareTo(strongest) >= 0, demanded))
        .isInstanceOf(NotConfined.class)
        .hasMessageContaining("cannot be confined")
        .hasMessageContaining("CONSILIUM_SAFE_COPY_CONFINEMENT");
  }

  @Test
  void saysThatNoWorkerStartsAtAll() {
    assertThatThrownBy(() -> Sandbox.strongest(sandbox -> false, Confinement.NONE))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(NotConfined.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"NOBODY", "NAMESPACES"})
  void fullWallsHideFoldersBeforeAllRightsAreGivenUp(Sandbox sandbox) {
    List<String> prefix = sandbox.prefix(5, List.of(Path.of("/vault"), Path.of("/config")));

    assertThat(prefix)
        .containsSubsequence("unshare", "sh", "/vault", "/config", "--", "setpriv")
        .endsWith("--no-new-privs", "--bounding-set=-all", "--inh-caps=-all");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void allWallsLimitWhatIsWritten(Sandbox sandbox) {
    assertThat(sandbox.prefix(5, List.of())).contains("--fsize=67108864", "--cpu=5");
  }
}
