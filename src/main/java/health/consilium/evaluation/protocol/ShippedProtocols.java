package health.consilium.evaluation.protocol;

import health.consilium.evaluation.protocol.paper.Paper;
import health.consilium.evaluation.protocol.paper.PaperReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The protocols that come with the portal. */
public final class ShippedProtocols {

  private static final String PAPER = "/clinical/criteria.yaml";

  private ShippedProtocols() {}

  public static Paper read() {
    try (InputStream paper = ShippedProtocols.class.getResourceAsStream(PAPER)) {
      return PaperReader.read(
          new String(Objects.requireNonNull(paper).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
