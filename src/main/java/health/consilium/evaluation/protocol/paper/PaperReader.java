package health.consilium.evaluation.protocol.paper;

import health.consilium.evaluation.protocol.paper.Fault.Kind;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads protocols from YAML: the whole paper, or none of it and every reason. */
public final class PaperReader {

  /** In characters, fewer than a posted form may have; what comes with the portal has 60,000. */
  public static final int LONGEST = 150_000;

  private static final int MOST_ALIASES = 60;
  private static final int DEEPEST = 12;

  private PaperReader() {}

  /** Refused with {@link FaultyPaper}. */
  public static Paper read(String text) {
    List<Fault> faults = new ArrayList<>();
    Node node = compose(text);
    Paper paper = new Paper(new PaperContent(Entry.of(node, "file", faults), faults).protocols());
    if (!faults.isEmpty()) {
      throw new FaultyPaper(faults);
    }
    return paper;
  }

  /**
   * Composed and not constructed: what comes out are texts, lists and fields, whatever is asked.
   */
  private static Node compose(String text) {
    if (text.length() > LONGEST) {
      throw faulty(1, Kind.TOO_LONG, String.valueOf(LONGEST / 1000));
    }
    try {
      Node node = new Yaml(options()).compose(new StringReader(text));
      if (node == null) {
        throw faulty(1, Kind.NO_PROTOCOLS);
      }
      return node;
    } catch (MarkedYAMLException broken) {
      int line = broken.getProblemMark() == null ? 1 : broken.getProblemMark().getLine() + 1;
      String problem = String.valueOf(broken.getProblem());
      Kind kind = problem.startsWith("Global tag") ? Kind.OWN_TYPE : Kind.NOT_YAML;
      throw faulty(line, kind, problem);
    } catch (YAMLException bomb) {
      boolean aliases = String.valueOf(bomb.getMessage()).contains("aliases");
      throw aliases
          ? faulty(1, Kind.TOO_MANY_ALIASES, String.valueOf(MOST_ALIASES))
          : faulty(1, Kind.NOT_YAML, String.valueOf(bomb.getMessage()));
    }
  }

  private static LoaderOptions options() {
    var options = new LoaderOptions();
    options.setCodePointLimit(LONGEST);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(DEEPEST);
    options.setAllowRecursiveKeys(false);
    return options;
  }

  private static FaultyPaper faulty(int line, Kind kind, String... names) {
    return new FaultyPaper(List.of(Fault.at(line, kind, names)));
  }
}
