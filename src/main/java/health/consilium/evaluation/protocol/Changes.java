package health.consilium.evaluation.protocol;

import health.consilium.evaluation.protocol.paper.Criterion;
import health.consilium.evaluation.protocol.paper.Protocol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a version says otherwise than the one before.
 *
 * @param words of the protocol itself
 * @param added criteria that the one before did not name
 * @param removed criteria that are no longer named
 */
public record Changes(
    List<Change> words, List<Criterion> added, List<Criterion> removed, List<Changed> changed) {

  /** A field that reads otherwise; nothing is "". */
  public record Change(Field field, String before, String after) {}

  /** A criterion of which something reads otherwise. */
  public record Changed(Criterion before, Criterion criterion, List<Change> changes) {

    boolean askedAnew() {
      return !criterion.asksTheSame(before);
    }
  }

  /** What may read otherwise. */
  public enum Field {
    TITLE,
    TITLE_ZH,
    DISEASE,
    PRODUCT,
    JURISDICTION,
    INDICATION,
    CONFIDENCE,
    INDICATION_SOURCES,
    LAST_CHECKED,
    NOTE,
    QUESTION,
    LABEL_ZH,
    GROUP,
    EVIDENCE,
    DISPLAY_RULE,
    HINT,
    LIMITS,
    MAX_AGE,
    SOURCES,
    SOURCE_STATUS
  }

  public static Changes between(Protocol before, Protocol after) {
    Map<String, Criterion> old = byId(before);
    Map<String, Criterion> now = byId(after);
    return new Changes(
        words(before, after),
        now.values().stream().filter(criterion -> !old.containsKey(criterion.id())).toList(),
        old.values().stream().filter(criterion -> !now.containsKey(criterion.id())).toList(),
        now.values().stream()
            .flatMap(
                criterion ->
                    Stream.ofNullable(old.get(criterion.id()))
                        .map(other -> new Changed(other, criterion, words(other, criterion))))
            .filter(changed -> !changed.changes().isEmpty())
            .toList());
  }

  /** Questions whose answers so far do not count for the later version. */
  public List<Criterion> askedAnew() {
    return changed.stream().filter(Changed::askedAnew).map(Changed::criterion).toList();
  }

  public boolean none() {
    return words.isEmpty() && added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  private static Map<String, Criterion> byId(Protocol protocol) {
    return protocol
        .criteria()
        .collect(
            Collectors.toMap(
                Criterion::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
  }

  private static List<Change> words(Protocol before, Protocol after) {
    var words = new ArrayList<Change>();
    add(words, Field.TITLE, before.title(), after.title());
    add(words, Field.TITLE_ZH, before.titleZh(), after.titleZh());
    add(words, Field.DISEASE, before.disease().code(), after.disease().code());
    add(words, Field.PRODUCT, before.productId(), after.productId());
    add(words, Field.JURISDICTION, before.jurisdiction(), after.jurisdiction());
    Protocol.Indication old = before.indication();
    Protocol.Indication now = after.indication();
    add(words, Field.INDICATION, old.text(), now.text());
    add(words, Field.CONFIDENCE, old.confidence(), now.confidence());
    add(words, Field.INDICATION_SOURCES, list(old.sources()), list(now.sources()));
    add(words, Field.LAST_CHECKED, old.lastChecked(), now.lastChecked());
    add(words, Field.NOTE, before.note(), after.note());
    return List.copyOf(words);
  }

  private static List<Change> words(Criterion before, Criterion after) {
    var words = new ArrayList<Change>();
    add(words, Field.QUESTION, before.question(), after.question());
    add(words, Field.LABEL_ZH, before.labelZh(), after.labelZh());
    add(words, Field.GROUP, before.group(), after.group());
    add(words, Field.EVIDENCE, list(before.evidence()), list(after.evidence()));
    add(words, Field.DISPLAY_RULE, before.displayRule(), after.displayRule());
    add(words, Field.HINT, before.hint(), after.hint());
    add(words, Field.LIMITS, limits(before), limits(after));
    add(words, Field.MAX_AGE, before.maxAgeDays(), after.maxAgeDays());
    add(words, Field.SOURCES, list(before.sources()), list(after.sources()));
    add(words, Field.SOURCE_STATUS, before.sourceStatus(), after.sourceStatus());
    return List.copyOf(words);
  }

  private static void add(
      List<Change> words, Field field, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      words.add(new Change(field, Objects.toString(before, ""), Objects.toString(after, "")));
    }
  }

  private static String list(List<String> texts) {
    return String.join(", ", texts);
  }

  private static String limits(Criterion criterion) {
    return criterion.limits().stream()
        .map(limit -> limit.source() + ": " + limit.text())
        .collect(Collectors.joining("; "));
  }
}
