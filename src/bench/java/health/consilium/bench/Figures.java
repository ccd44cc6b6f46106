package health.consilium.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of one benchmark: printed as a table, kept as JSON. */
final class Figures {

  private record Figure(String what, String who, double value, String unit) {}

  private final String name;
  private final List<Figure> figures = new ArrayList<>();

  Figures(String name) {
    this.name = name;
  }

  void add(String what, String who, double value, String unit) {
    figures.add(new Figure(what, who, value, unit));
    System.out.printf(Locale.ROOT, "| %s | %s | %.2f %s |%n", what, who, value, unit);
  }

  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  static double worst(double... values) {
    return Arrays.stream(values).max().orElseThrow();
  }

  /** The least value that so large a share of them does not exceed. */
  static double within(double share, double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  void write() throws IOException {
    JsonArrayBuilder rows = Json.createArrayBuilder();
    for (Figure figure : figures) {
      rows.add(
          Json.createObjectBuilder()
              .add("what", figure.what())
              .add("who", figure.who())
              .add("value", figure.value())
              .add("unit", figure.unit()));
    }
    Path folder = Files.createDirectories(Path.of("target", "bench"));
    JsonWriterFactory pretty =
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
    try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".json"))) {
      pretty
          .createWriter(out)
          .writeObject(
              Json.createObjectBuilder()
                  .add("benchmark", name)
                  .add("at", Instant.now().toString())
                  .add("processors", Runtime.getRuntime().availableProcessors())
                  .add("figures", rows)
                  .build());
    }
  }
}
