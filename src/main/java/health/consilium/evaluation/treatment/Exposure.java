package health.consilium.evaluation.treatment;

import health.consilium.evaluation.Treatment.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which medicines the confirmed lines name, class by class.
 *
 * <p>That a medicine was given says neither that the disease resisted it nor that it was not
 * tolerated: those a physician says for each medicine.
 */
public record Exposure(List<OfClass> classes) {

  /** Of which {@code therapy.yaml} says no class. */
  public static final String NO_CLASS = "";

  /** A class as {@code therapy.yaml} calls it, and the medicines of it that were given. */
  public record OfClass(String name, List<Given> medicines) {}

  /** A medicine and the numbers of the lines in which it was given. */
  public record Given(Medicine medicine, List<Integer> lines) {}

  public static Exposure in(List<Line> lines, Formulary formulary) {
    Map<Medicine, List<Integer>> given = new LinkedHashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      int number = at + 1;
      formulary
          .activeIn(lines.get(at).regimen())
          .forEach(medicine -> given.computeIfAbsent(medicine, m -> new ArrayList<>()).add(number));
    }
    Map<String, List<Given>> byClass = new TreeMap<>(Comparator.comparing(Exposure::last));
    given.forEach(
        (medicine, numbers) ->
            byClass
                .computeIfAbsent(classOf(medicine), name -> new ArrayList<>())
                .add(new Given(medicine, List.copyOf(numbers))));
    return new Exposure(
        byClass.entrySet().stream()
            .map(entry -> new OfClass(entry.getKey(), List.copyOf(entry.getValue())))
            .toList());
  }

  private static String classOf(Medicine medicine) {
    return medicine.classes().stream().findFirst().orElse(NO_CLASS);
  }

  private static String last(String name) {
    return name.isEmpty() ? "~" : name;
  }
}
