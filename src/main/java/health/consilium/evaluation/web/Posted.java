package health.consilium.evaluation.web;

import health.consilium.account.Actor;
import health.consilium.evaluation.Citation;
import health.consilium.evaluation.CitationField;
import health.consilium.evaluation.ReadIn;
import health.consilium.evaluation.WrittenBySomebodyElse;
import health.consilium.platform.refusal.NotFound;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields of a posted form; what cannot be read counts as left empty. */
public record Posted(Map<String, String[]> parameters) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,48}");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** The field was on the page, perhaps left empty. */
  boolean has(String name) {
    return parameters.containsKey(name);
  }

  public String text(String name) {
    return find(name).orElse("");
  }

  public Optional<String> find(String name) {
    String[] values = parameters.get(name);
    return values == null || values.length == 0
        ? Optional.empty()
        : Optional.of(values[0].replace("\r\n", "\n").strip()).filter(text -> !text.isEmpty());
  }

  /** Refused as unknown when it is no id. */
  public UUID id(String name) {
    return find(name)
        .filter(text -> ID.matcher(text).matches())
        .map(UUID::fromString)
        .orElseThrow(NotFound::new);
  }

  /** Those among the values that are ids; one field may carry several, parted by commas. */
  List<UUID> ids(String name) {
    return Stream.of(parameters.getOrDefault(name, new String[0]))
        .flatMap(text -> Stream.of(text.split(",", -1)))
        .filter(text -> ID.matcher(text).matches())
        .map(UUID::fromString)
        .distinct()
        .toList();
  }

  /** Refuses what somebody else wrote, who was signed in at this window before. */
  public void requireWrittenBy(Actor writer) {
    if (!ids("writer").equals(List.of(writer.accountId()))) {
      throw new WrittenBySomebodyElse();
    }
  }

  /** What the window had read; a version that fits nothing when there is none. */
  public ReadIn read() {
    long version = number("version").map(Integer::longValue).orElse(-1L);
    return new ReadIn(version, ids("window").stream().findFirst(), number("turn").orElse(0));
  }

  /** A text of several lines; empty ones are left out. */
  List<String> lines(String name) {
    return text(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  public Optional<Integer> number(String name) {
    return find(name).filter(text -> NUMBER.matcher(text).matches()).map(Integer::valueOf);
  }

  Optional<LocalDate> date(String name) {
    return find(name).flatMap(text -> read(text, LocalDate::parse));
  }

  Optional<LocalDateTime> moment(String name) {
    return find(name).flatMap(text -> read(text, LocalDateTime::parse));
  }

  public <E extends Enum<E>> @Nullable E choice(String name, Class<E> choices) {
    String chosen = text(name);
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.name().equals(chosen))
        .findFirst()
        .orElse(null);
  }

  /** Those of the choices that are ticked, in their own order. */
  <E extends Enum<E>> List<E> choices(String name, Class<E> choices) {
    List<String> ticked = List.of(parameters.getOrDefault(name, new String[0]));
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> ticked.contains(choice.name()))
        .toList();
  }

  /** The keys of repeated rows, in the order in which they stand on the page. */
  List<String> keys(String name) {
    return Stream.of(parameters.getOrDefault(name, new String[0]))
        .filter(key -> KEY.matcher(key).matches())
        .distinct()
        .toList();
  }

  /** The beginnings of the names of repeated rows: {@code line.3.}. */
  Stream<String> rows(String name) {
    return keys(name).stream().map(key -> name + "." + key + ".");
  }

  /** As {@link CitationField} carries them. */
  public List<Citation> citations(String name) {
    return CitationField.read(text(name));
  }

  private static <T> Optional<T> read(String text, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(text));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
