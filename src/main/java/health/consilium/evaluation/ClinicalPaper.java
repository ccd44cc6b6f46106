package health.consilium.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The papers of {@code clinical/}, as they are written. */
public final class ClinicalPaper {

  private ClinicalPaper() {}

  /** The paper of this name, without its ending. */
  public static Map<String, Object> read(String name) {
    String paper = "/clinical/" + name + ".yaml";
    try (InputStream text = ClinicalPaper.class.getResourceAsStream(paper)) {
      return new Yaml(new SafeConstructor(new LoaderOptions()))
          .load(Objects.requireNonNull(text, paper));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
