package health.consilium.evaluation.values;

import health.consilium.evaluation.passage.PartialDate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rise of what tells how much disease there is, over the lowest that was accepted before: by a
 * quarter at least, and by as much as the criteria of the IMWG ask. It says what the figures are,
 * and no more.
 *
 * @param by in the unit of the analyte
 */
public record Rise(BigDecimal by, BigDecimal lowest, LocalDate lowestOn) {

  private static final Map<String, BigDecimal> LEAST =
      Map.of(
          "m_protein_serum", BigDecimal.valueOf(5),
          "m_protein_urine_24h", BigDecimal.valueOf(200));

  private static final Set<String> LIGHT_CHAINS = Set.of("flc_kappa", "flc_lambda");

  /** Their difference has to rise by more. */
  private static final BigDecimal OF_LIGHT_CHAINS = BigDecimal.valueOf(100);

  private static final BigDecimal QUARTER = new BigDecimal("1.25");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private record Burden(LocalDate day, BigDecimal amount) {}

  /** Against those of all that were accepted; light chains by the difference of a day's two. */
  public static Optional<Rise> of(ProposedValue value, List<ProposedValue> all) {
    return burden(value, all).flatMap(now -> over(now, value, all));
  }

  public static boolean isOfLightChains(ProposedValue value) {
    return LIGHT_CHAINS.contains(value.analyte());
  }

  /** Nothing when there was none before. */
  public Optional<BigDecimal> percent() {
    return lowest.signum() == 0
        ? Optional.empty()
        : Optional.of(by.multiply(HUNDRED).divide(lowest, 0, RoundingMode.HALF_UP));
  }

  private static Optional<Rise> over(Burden now, ProposedValue value, List<ProposedValue> all) {
    List<ProposedValue> accepted = all.stream().filter(ProposedValue::isAccepted).toList();
    return accepted.stream()
        .filter(other -> other.analyte().equals(value.analyte()))
        .flatMap(other -> burden(other, accepted).stream())
        .filter(before -> before.day().isBefore(now.day()))
        .min(Comparator.comparing(Burden::amount))
        .map(low -> new Rise(now.amount().subtract(low.amount()), low.amount(), low.day()))
        .filter(rise -> now.amount().compareTo(rise.lowest().multiply(QUARTER)) >= 0)
        .filter(rise -> rise.isEnough(value));
  }

  private boolean isEnough(ProposedValue value) {
    BigDecimal least = LEAST.get(value.analyte());
    return least == null ? by.compareTo(OF_LIGHT_CHAINS) > 0 : by.compareTo(least) >= 0;
  }

  private static Optional<Burden> burden(ProposedValue value, List<ProposedValue> all) {
    Optional<BigDecimal> amount =
        isOfLightChains(value) ? difference(value, all) : value.held().number();
    boolean tells = isOfLightChains(value) || LEAST.containsKey(value.analyte());
    return tells
        ? amount.flatMap(figure -> day(value).map(day -> new Burden(day, figure)))
        : Optional.empty();
  }

  private static Optional<BigDecimal> difference(ProposedValue value, List<ProposedValue> all) {
    Stream<BigDecimal> ofTheOther =
        all.stream()
            .filter(Rise::isOfLightChains)
            .filter(other -> !other.isLeft() && !other.analyte().equals(value.analyte()))
            .filter(other -> day(other).isPresent() && day(other).equals(day(value)))
            .flatMap(other -> other.held().number().stream());
    return ofTheOther
        .findFirst()
        .flatMap(other -> value.held().number().map(own -> own.subtract(other).abs()));
  }

  private static Optional<LocalDate> day(ProposedValue value) {
    return value.held().day().filter(PartialDate::isExact).map(PartialDate::earliest);
  }
}
