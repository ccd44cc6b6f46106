package health.consilium.evaluation.proposal;

import health.consilium.evaluation.Citation;
import health.consilium.evaluation.passage.PageWords;
import health.consilium.evaluation.passage.PartialDate;
import health.consilium.evaluation.treatment.ProposedLine;
import health.consilium.records.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines that were proposed for each referral, and where they stand. */
@ApplicationScoped
public class ProposedLines {

  /** Nothing is shown that rests, even in part, on a page that is not among the patient's. */
  private static final String SHOWN =
      """
      select cast(l.id as text), l.regimen, l.begun, l.ended, l.response, l.reason, l.doubts,
             string_agg(p.record_id || ':' || p.number, ',' order by s.place),
             string_agg(s.words, E'\\n' order by s.place)
        from proposed_line l
        join proposed_line_passage s on s.line_id = l.id
        left join (record_page p join medical_record m on m.id = p.record_id
                     and m.removed_at is null)
          on p.id = s.page_id
             and not exists (select 1 from page_owner o where o.page_id = p.id and not o.ours)
       where l.referral_id = cast(?1 as uuid) and l.replaced_at is null
       group by l.id
      having count(*) = count(p.id)
       order by l.place
      """;

  @Inject EntityManager entityManager;

  List<Proposal> shown(UUID referralId) {
    return Stream.of(query(SHOWN, referralId.toString()).getResultList().toArray())
        .map(Object[].class::cast)
        .map(ProposedLines::proposal)
        .toList();
  }

  /**
   * The same line proposed again is the one that is there; what is proposed no more is replaced.
   */
  void propose(UUID referralId, List<ProposedLine> lines, Map<UUID, PageWords> pages, Instant now) {
    query(
            "update proposed_line set replaced_at = cast(?2 as timestamptz)"
                + " where referral_id = cast(?1 as uuid) and replaced_at is null",
            referralId.toString(),
            now.toString())
        .executeUpdate();
    IntStream.range(0, lines.size())
        .forEach(place -> propose(referralId, place, lines.get(place), pages, now));
  }

  private void propose(
      UUID referralId, int place, ProposedLine line, Map<UUID, PageWords> pages, Instant now) {
    List<String> passages = passages(line, pages);
    List<String> cells = cells(line);
    UUID id = UUID.randomUUID();
    Object kept =
        query(
                "insert into proposed_line (id, referral_id, place, regimen, begun, ended,"
                    + " response, reason, doubts, digest, proposed_at)"
                    + " values (cast(?1 as uuid), cast(?2 as uuid), cast(?3 as int), ?4, ?5, ?6,"
                    + " ?7, ?8, ?9, ?10, cast(?11 as timestamptz))"
                    + " on conflict (referral_id, digest)"
                    + " do update set place = excluded.place, replaced_at = null"
                    + " returning cast(id as text)",
                Stream.of(
                        Stream.of(id.toString(), referralId.toString(), String.valueOf(place)),
                        cells.stream(),
                        Stream.of(digest(cells, passages), now.toString()))
                    .flatMap(part -> part)
                    .toArray(String[]::new))
            .getSingleResult();
    if (kept.equals(id.toString())) {
      IntStream.range(0, passages.size())
          .forEach(at -> insertPassage(id, at, passages.get(at), line.passages().get(at).words()));
    }
  }

  private void insertPassage(UUID line, int place, String pageId, String words) {
    query(
            "insert into proposed_line_passage (line_id, place, page_id, words)"
                + " values (cast(?1 as uuid), cast(?2 as int), cast(?3 as uuid), ?4)",
            line.toString(),
            String.valueOf(place),
            pageId,
            words)
        .executeUpdate();
  }

  private static List<String> passages(ProposedLine line, Map<UUID, PageWords> pages) {
    return line.passages().stream()
        .map(
            passage ->
                pages.entrySet().stream()
                    .filter(page -> page.getValue().recordId().equals(passage.recordId()))
                    .filter(page -> page.getValue().page() == passage.page())
                    .map(page -> page.getKey().toString())
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  private static List<String> cells(ProposedLine line) {
    return List.of(
        line.regimen(),
        line.start().map(PartialDate::toString).orElse(""),
        line.stop().map(PartialDate::toString).orElse(""),
        line.best().map(Enum::name).orElse(""),
        line.reason().map(Enum::name).orElse(""),
        line.doubts().stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
  }

  private static String digest(List<String> cells, List<String> passages) {
    String all = String.join("\n", cells) + "\n\n" + String.join("\n", passages);
    return HexFormat.of().formatHex(Sha256.digest().digest(all.getBytes(StandardCharsets.UTF_8)));
  }

  private static Proposal proposal(Object[] cells) {
    String[] text = Arrays.stream(cells).map(Object::toString).toArray(String[]::new);
    return new Proposal(
        UUID.fromString(text[0]),
        text[1],
        text[2],
        text[3],
        text[4],
        text[5],
        split(text[6]).toList(),
        split(text[7]).map(ProposedLines::citation).distinct().toList(),
        text[8]);
  }

  private static Citation citation(String text) {
    String[] parts = text.split(":", 2);
    return new Citation(UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
  }

  private static Stream<String> split(String text) {
    return Stream.of(text.split(",", -1)).filter(part -> !part.isEmpty());
  }

  private Query query(String sql, String... arguments) {
    var query = entityManager.createNativeQuery(sql);
    IntStream.range(0, arguments.length).forEach(at -> query.setParameter(at + 1, arguments[at]));
    return query;
  }
}
