package health.consilium.support;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the programs that journeys need, and has Debian install the browser where it is absent. */
final class ChromiumProgram {

  private static final List<Path> FONTS =
      List.of(
          Path.of("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"),
          Path.of("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"));

  private ChromiumProgram() {}

  /** Never skips: without a browser a journey fails with this sentence. */
  static Path find() {
    if (chromium().isEmpty() || !FONTS.stream().allMatch(Files::exists)) {
      install();
    }
    return chromium()
        .orElseThrow(
            () ->
                new CannotStart(
                    "The journeys need Chromium with the Noto fonts: apt-get install"
                        + " --no-install-recommends chromium fonts-noto-cjk fonts-noto-core"));
  }

  static Path node() {
    return onPath("node")
        .orElseThrow(() -> new CannotStart("The journeys need Node 20 or later as node."));
  }

  private static Optional<Path> chromium() {
    return onPath("chromium").or(() -> onPath("chromium-browser"));
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(":", -1))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static void install() {
    run("apt-get", "update");
    run(
        "apt-get",
        "install",
        "-y",
        "--no-install-recommends",
        "chromium",
        "fonts-noto-cjk",
        "fonts-noto-core");
  }

  private static void run(String... command) {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(Map.of("DEBIAN_FRONTEND", "noninteractive"));
    builder.redirectOutput(Redirect.appendTo(Path.of("target", "apt-get.log").toFile()));
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      if (process.waitFor() != 0) {
        throw new CannotStart(
            "Chromium is absent and apt-get could not install it: see target/apt-get.log.");
      }
    } catch (IOException absent) {
      throw new CannotStart("Chromium is absent and there is no apt-get to install it.", absent);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while Chromium was being installed.", interrupted);
    }
  }
}
