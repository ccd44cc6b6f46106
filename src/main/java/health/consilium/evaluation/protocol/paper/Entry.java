package health.consilium.evaluation.protocol.paper;

import health.consilium.evaluation.protocol.paper.Fault.Kind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Fields of a paper that belong together, asked for by name; what is wrong with them is noted. */
final class Entry {

  private final int line;
  private boolean readable = true;
  private final Map<String, Node> fields = new LinkedHashMap<>();
  private final Collection<Fault> faults;

  private Entry(int line, Collection<Fault> faults) {
    this.line = line;
    this.faults = faults;
  }

  /** No field of it is read when it is no list of fields. */
  static Entry of(Node node, String name, Collection<Fault> faults) {
    var entry = new Entry(lineOf(node), faults);
    if (node instanceof MappingNode fields && !entry.isOwnType(node)) {
      fields.getValue().forEach(entry::add);
    } else {
      entry.readable = false;
      entry.note(node, Kind.NOT_FIELDS, name);
    }
    return entry;
  }

  private void add(NodeTuple field) {
    if (!(field.getKeyNode() instanceof ScalarNode key)) {
      note(field.getKeyNode(), Kind.NOT_TEXT, "?");
    } else if (fields.putIfAbsent(key.getValue(), field.getValueNode()) != null) {
      note(key, Kind.TWICE, key.getValue());
    }
  }

  /** Notes every field that is none of these. */
  void onlyHas(Collection<String> names) {
    fields.forEach(
        (name, value) -> {
          if (!names.contains(name)) {
            note(value, Kind.UNKNOWN_FIELD, name);
          }
        });
  }

  /** Empty, and noted, when there is none. */
  String text(String name) {
    String text = optional(name);
    if (text == null && readable && !isUnreadable(name)) {
      note(Kind.MISSING, name);
    }
    return Objects.requireNonNullElse(text, "");
  }

  @Nullable String optional(String name) {
    Node node = fields.get(name);
    if (node == null || isNothing(node)) {
      return null;
    }
    String text = text(node, name);
    return text.isEmpty() ? null : text;
  }

  @Nullable Integer number(String name) {
    String text = optional(name);
    if (text != null && !text.matches("\\d{1,6}")) {
      note(lineOf(name), Kind.NOT_NUMBER, name);
      return null;
    }
    return text == null ? null : Integer.valueOf(text);
  }

  List<String> texts(String name) {
    return items(name).map(item -> text(item, name)).toList();
  }

  List<Entry> entries(String name) {
    return items(name).map(item -> Entry.of(item, name, faults)).toList();
  }

  /** Reads a text into what it means; empty, and noted, when it means nothing. */
  <T> Optional<T> read(String name, Kind unless, Function<String, Optional<T>> meaning) {
    String text = text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> read = meaning.apply(text);
    if (read.isEmpty()) {
      note(lineOf(name), unless, text);
    }
    return read;
  }

  /** Notes what is wrong with an item of a list, if anything is. */
  void refuse(String name, @Nullable Kind kind, String item) {
    if (kind != null) {
      note(lineOf(name), kind, item);
    }
  }

  void note(Kind kind, String... names) {
    note(line, kind, names);
  }

  void note(int at, Kind kind, String... names) {
    faults.add(Fault.at(at, kind, names));
  }

  int line() {
    return line;
  }

  int lineOf(String name) {
    Node node = fields.get(name);
    return node == null ? line : lineOf(node);
  }

  private Stream<Node> items(String name) {
    Node node = fields.get(name);
    if (node == null || isNothing(node) || isOwnType(node)) {
      return Stream.empty();
    }
    if (node instanceof SequenceNode list) {
      return list.getValue().stream();
    }
    note(node, Kind.NOT_LIST, name);
    return Stream.empty();
  }

  private String text(Node node, String name) {
    if (isOwnType(node)) {
      return "";
    }
    if (node instanceof ScalarNode text) {
      return text.getValue().strip();
    }
    note(node, Kind.NOT_TEXT, name);
    return "";
  }

  /** A type that is not YAML's own is never made, only told. */
  private boolean isOwnType(Node node) {
    String type = node.getTag().getValue();
    if (type.startsWith(Tag.PREFIX) && type.indexOf('/') < 0) {
      return false;
    }
    note(node, Kind.OWN_TYPE, type);
    return true;
  }

  private boolean isUnreadable(String name) {
    Node node = fields.get(name);
    return node != null && !(node instanceof ScalarNode);
  }

  private static boolean isNothing(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  private void note(Node node, Kind kind, String... names) {
    note(lineOf(node), kind, names);
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
