package health.consilium.evaluation.passage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A part of a clinical paper, read by the names of its entries. */
public record Paper(Map<?, ?> entries) {

  public Optional<String> find(String name) {
    return Optional.ofNullable(entries.get(name)).map(Object::toString);
  }

  public String text(String name) {
    return find(name).orElse("");
  }

  /** A list of words; none when there is none. */
  public List<String> words(String name) {
    return list(entries.get(name)).stream().map(Objects::toString).toList();
  }

  /** A list of parts. */
  public List<Paper> parts(String name) {
    return list(entries.get(name)).stream().map(part -> new Paper((Map<?, ?>) part)).toList();
  }

  public Paper part(String name) {
    return new Paper(entries.get(name) instanceof Map<?, ?> part ? part : Map.of());
  }

  /** Each entry that is a list of words, by its name. */
  public void eachList(BiConsumer<String, List<String>> reader) {
    entries.keySet().forEach(name -> reader.accept(name.toString(), words(name.toString())));
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }
}
