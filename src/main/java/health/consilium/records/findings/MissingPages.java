package health.consilium.records.findings;

import health.consilium.records.RecordKind;
import health.consilium.records.findings.Prompt.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pages that others of the same record count but that are not there. */
final class MissingPages {

  private final List<Counted> incomplete = new ArrayList<>();

  MissingPages(List<FoundOnPage> pages) {
    Map<Count, Set<Integer>> counts = new LinkedHashMap<>();
    for (FoundOnPage page : pages) {
      for (String said : page.said(FindingKind.PAGE_NUMBER)) {
        int slash = said.indexOf('/');
        int number = Integer.parseInt(said, 0, slash, 10);
        int of = Integer.parseInt(said, slash + 1, said.length(), 10);
        counts
            .computeIfAbsent(new Count(page.recordId(), page.kind(), of), count -> new TreeSet<>())
            .add(number);
      }
    }
    counts.forEach(
        (count, there) -> {
          if (there.size() < count.of()) {
            incomplete.add(new Counted(count, there));
          }
        });
  }

  /** A page that came as a record of its own, of the same kind, is not missing. */
  List<Prompt> prompts() {
    return incomplete.stream()
        .map(counted -> prompt(counted))
        .filter(prompt -> !prompt.details().getFirst().isEmpty())
        .toList();
  }

  private Prompt prompt(Counted counted) {
    String missing =
        IntStream.rangeClosed(1, counted.count().of())
            .filter(number -> incomplete.stream().noneMatch(other -> other.has(number, counted)))
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", "));
    String of = Integer.toString(counted.count().of());
    return new Prompt(
        counted.count().recordId(),
        counted.count().kind(),
        0,
        Kind.PAGES_MISSING,
        List.of(missing, of));
  }

  private record Count(UUID recordId, RecordKind kind, int of) {}

  private record Counted(Count count, Set<Integer> there) {

    boolean has(int number, Counted like) {
      return count.kind() == like.count().kind()
          && count.of() == like.count().of()
          && there.contains(number);
    }
  }
}
