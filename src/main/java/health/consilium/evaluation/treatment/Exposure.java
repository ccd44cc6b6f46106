package health.consilium.evaluation.treatment;

import health.consilium.evaluation.Confirmed;
import health.consilium.evaluation.Treatment;
import health.consilium.evaluation.Treatment.MedicineHad;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which medicines the accepted lines name as given, each once, and what the reviewer says of them.
 *
 * <p>That a medicine was given says neither that the disease resisted it nor that it was not
 * tolerated: those a physician says for each medicine. That no line names one says not that none
 * was given.
 */
public record Exposure(List<Given> medicines, List<String> order) {

  /** Of which {@code therapy.yaml} says no class. */
  public static final String NO_CLASS = "";

  /** A medicine, the numbers of the lines in which it was given, and what is said of it. */
  public record Given(Medicine medicine, List<Integer> lines, MedicineHad said) {

    /** As {@code therapy.yaml} calls them; a medicine may count for several. */
    public List<String> classes() {
      return medicine.classes().isEmpty() ? List.of(NO_CLASS) : medicine.classes();
    }
  }

  /** A class as {@code therapy.yaml} calls it, and the medicines of it that were given. */
  public record OfClass(String name, List<Given> medicines) {

    public Told refractory() {
      return told(MedicineHad::refractory);
    }

    public Told intolerant() {
      return told(MedicineHad::intolerant);
    }

    private Told told(Function<MedicineHad, @Nullable Confirmed> of) {
      List<@Nullable Confirmed> all = new ArrayList<>();
      medicines.forEach(given -> all.add(of.apply(given.said())));
      Confirmed strongest = Confirmed.strongest(all);
      return new Told(
          strongest,
          medicines.stream().filter(given -> of.apply(given.said()) == strongest).toList());
    }
  }

  /**
   * What holds of a class: the strongest that is said of one of its medicines.
   *
   * @param answer null when it is not known
   * @param by of which medicines just this is said, or nothing is
   */
  public record Told(@Nullable Confirmed answer, List<Given> by) {}

  public static Exposure in(Treatment treatment, Formulary formulary) {
    Map<Medicine, List<Integer>> given = new LinkedHashMap<>();
    for (int at = 0; at < treatment.lines().size(); at++) {
      int number = at + 1;
      formulary.givenIn(treatment.lines().get(at).regimen()).stream()
          .filter(Medicine::isActive)
          .forEach(medicine -> given.computeIfAbsent(medicine, m -> new ArrayList<>()).add(number));
    }
    return new Exposure(
        given.entrySet().stream()
            .map(
                entry ->
                    new Given(
                        entry.getKey(),
                        List.copyOf(entry.getValue()),
                        treatment.medicine(entry.getKey().id())))
            .toList(),
        formulary.classes());
  }

  /** Those that were given. */
  public List<OfClass> classes() {
    return classes(List.of());
  }

  /** Those that were given and those that are asked about, in the order of the papers. */
  public List<OfClass> classes(List<String> asked) {
    return Stream.concat(order.stream(), Stream.of(NO_CLASS))
        .map(this::ofClass)
        .filter(of -> !of.medicines().isEmpty() || asked.contains(of.name()))
        .toList();
  }

  private OfClass ofClass(String name) {
    return new OfClass(
        name, medicines.stream().filter(given -> given.classes().contains(name)).toList());
  }
}
