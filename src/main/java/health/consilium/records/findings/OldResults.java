package health.consilium.records.findings;

import health.consilium.records.RecordGuide;
import health.consilium.records.RecordKind;
import health.consilium.records.findings.Prompt.Kind;
import health.consilium.referral.Disease;
import health.consilium.referral.Referral;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of records whose newest result is older than a doctor can go by. Counted from the day a
 * sample was taken; older ones beside it are no fault, they show the course.
 */
public final class OldResults {

  private final Map<RecordKind, Dated> newest = new EnumMap<>(RecordKind.class);
  private final Disease disease;
  private final LocalDate day;

  OldResults(List<FoundOnPage> pages, Disease disease, LocalDate day) {
    this.disease = disease;
    this.day = day;
    pages.stream()
        .filter(page -> !page.isAnothers())
        .forEach(
            page ->
                page.said(FindingKind.COLLECTED).stream()
                    .flatMap(date -> WrittenDate.kept(date).stream())
                    .forEach(date -> keepNewest(new Dated(page, date.latest()))));
  }

  /** Of an answered referral: what was too old on the day of the answer, whatever day it is now. */
  public static OldResults of(
      List<FoundOnPage> pages, Referral referral, Disease disease, Instant now) {
    return new OldResults(
        pages, disease, LocalDate.ofInstant(referral.readUntil(now), ZoneOffset.UTC));
  }

  /** The kinds of which nothing newer is here. */
  public Set<RecordKind> kinds() {
    return prompts().stream().map(Prompt::record).collect(Collectors.toSet());
  }

  List<Prompt> prompts() {
    return newest.values().stream()
        .filter(result -> freshDays(result).isPresent())
        .filter(result -> result.day().plusDays(freshDays(result).getAsInt()).isBefore(day))
        .map(this::prompt)
        .toList();
  }

  private void keepNewest(Dated result) {
    newest.merge(
        result.page().kind(),
        result,
        (one, other) -> Comparator.comparing(Dated::day).compare(one, other) < 0 ? other : one);
  }

  private OptionalInt freshDays(Dated result) {
    return RecordGuide.get().freshDays(result.page().kind(), disease);
  }

  private Prompt prompt(Dated result) {
    FoundOnPage page = result.page();
    String days = Integer.toString(freshDays(result).orElseThrow());
    return new Prompt(
        page.recordId(),
        page.kind(),
        page.number(),
        Kind.OUTDATED,
        List.of(result.day().toString(), days));
  }

  private record Dated(FoundOnPage page, LocalDate day) {}
}
