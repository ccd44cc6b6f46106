package health.consilium.evaluation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines that were ever proposed for each referral, and where they stand. */
@ApplicationScoped
public class ProposedLines {

  /**
   * One is current as long as every page it rests on, even in part, is among the patient's and says
   * what it said. A page is digested once, however many lines rest on it.
   */
  private static final String ALL =
      """
      with page as materialized (
        select p.id, encode(sha256(convert_to(p.words, 'UTF8')), 'hex') as digest
          from record_page p join medical_record m on m.id = p.record_id
         where m.referral_id = cast(?1 as uuid) and m.removed_at is null
           and not exists (select 1 from page_owner o where o.page_id = p.id and not o.ours))
      select cast(l.id as text), cast(l.known_as as text), l.regimen, l.begun, l.ended, l.response,
             l.reason, l.progressed, l.transplanted, l.refractory, l.intolerant, l.doubts,
             told.cited, told.words, l.replaced_at is null and coalesce(told.holds, false)
        from proposed_line l
        left join lateral (
          select string_agg(s.cited || ':' || s.words, chr(31) order by s.place) as cited,
                 string_agg(s.words, E'\\n' order by s.place) as words, bool_and(s.holds) as holds
            from (select s.place, s.words, p.record_id || ':' || p.number as cited,
                         (s.page_id, s.page_digest) in (select id, digest from page) as holds
                    from proposed_line_passage s left join record_page p on p.id = s.page_id
                   where s.line_id = l.id and (l.replaced_at is null or cast(?2 as boolean))) s
        ) told on true
       where l.referral_id = cast(?1 as uuid)
       order by l.place, l.proposed_at
      """;

  private static final int CELLS_BEGIN = 2;
  private static final int CELLS_END = 12;

  @Inject EntityManager entityManager;

  /** Those that hold and those that held, by their place. */
  List<Proposal> all(UUID referralId) {
    return proposals(referralId, "true");
  }

  /** The same, without the words of those that were replaced: a reviewer reads them no more. */
  List<Proposal> told(UUID referralId) {
    return proposals(referralId, "false");
  }

  private List<Proposal> proposals(UUID referralId, String withOldWords) {
    return Stream.of(query(ALL, referralId.toString(), withOldWords).getResultList().toArray())
        .map(Object[].class::cast)
        .map(ProposedLines::proposal)
        .toList();
  }

  /** The records are read anew: none holds until it is told again. */
  void replaceAll(UUID referralId, Instant now) {
    query(
            "update proposed_line set replaced_at = cast(?2 as timestamptz)"
                + " where referral_id = cast(?1 as uuid) and replaced_at is null",
            referralId.toString(),
            now.toString())
        .executeUpdate();
  }

  /** The same line on the same pages is the one that is there. */
  void tell(UUID referralId, int place, ToldOn line, UUID knownAs, Instant now) {
    UUID id = UUID.randomUUID();
    Object kept =
        query(
                "insert into proposed_line (id, referral_id, place, known_as, digest, proposed_at,"
                    + " regimen, begun, ended, response, reason, progressed, transplanted,"
                    + " refractory, intolerant, doubts)"
                    + " values (cast(?1 as uuid), cast(?2 as uuid), cast(?3 as int),"
                    + " cast(?4 as uuid), ?5, cast(?6 as timestamptz),"
                    + " ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)"
                    + " on conflict (referral_id, digest) do update"
                    + " set place = excluded.place, known_as = excluded.known_as,"
                    + " replaced_at = null returning cast(id as text)",
                Stream.concat(
                        Stream.of(id, referralId, place, knownAs, line.digest(), now)
                            .map(Object::toString),
                        line.told().cells().stream())
                    .toArray(String[]::new))
            .getSingleResult();
    String told = kept.toString();
    query("delete from proposed_line_passage where line_id = cast(?1 as uuid)", told)
        .executeUpdate();
    IntStream.range(0, line.passages().size())
        .forEach(at -> insertPassage(told, at, line.passages().get(at)));
  }

  private void insertPassage(String line, int place, ReadPages.PassageOn passage) {
    query(
            "insert into proposed_line_passage (line_id, place, page_id, page_digest, words)"
                + " values (cast(?1 as uuid), cast(?2 as int), cast(?3 as uuid), ?4, ?5)",
            line,
            String.valueOf(place),
            passage.pageId().toString(),
            passage.pageDigest(),
            passage.words())
        .executeUpdate();
  }

  private static Proposal proposal(Object[] row) {
    String[] text =
        Arrays.stream(row).map(cell -> Objects.toString(cell, "")).toArray(String[]::new);
    return new Proposal(
        UUID.fromString(text[0]),
        UUID.fromString(text[1]),
        LineTold.of(List.of(text).subList(CELLS_BEGIN, CELLS_END)),
        (Boolean) row[CELLS_END + 2],
        CitedPassages.read(text[CELLS_END]),
        text[CELLS_END + 1]);
  }

  private Query query(String sql, String... arguments) {
    var query = entityManager.createNativeQuery(sql);
    IntStream.range(0, arguments.length).forEach(at -> query.setParameter(at + 1, arguments[at]));
    return query;
  }
}
