package health.consilium.evaluation.values;

import health.consilium.evaluation.proposal.CitedPassages;
import health.consilium.evaluation.proposal.Decision;
import health.consilium.evaluation.proposal.ReadPages.PassageOn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The values that were ever proposed for each referral, where they stand, what became of them. */
@ApplicationScoped
public class ProposedValues {

  /** A value all of whose pages are gone, or another person's, is not there at all. */
  private static final String ALL =
      """
      with page as materialized (
        select p.id, p.record_id || ':' || p.number as cited,
               encode(sha256(convert_to(p.words, 'UTF8')), 'hex') as digest
          from record_page p join medical_record m on m.id = p.record_id
         where m.referral_id = cast(?1 as uuid) and m.removed_at is null
           and not exists (select 1 from page_owner o where o.page_id = p.id and not o.ours))
      select cast(v.id as text), v.analyte, v.answer, v.doubts,
             v.printed, v.unit, v.converted, v.range, v.upper_limit, v.taken,
             string_agg(p.cited || ':' || s.words, chr(31) order by s.place),
             string_agg(s.words, E'\\n' order by s.place),
             v.replaced_at is null and bool_or(p.digest = s.page_digest),
             d.decision, d.printed, d.unit, d.converted, d.range, d.upper_limit, d.taken
        from proposed_value v
        join proposed_value_passage s on s.value_id = v.id
        join page p on p.id = s.page_id
        left join lateral (select * from value_decision d where d.value_id = v.id
                            order by d.id desc limit 1) d on true
       where v.referral_id = cast(?1 as uuid)
       group by v.id, d.decision, d.printed, d.unit, d.converted, d.range, d.upper_limit, d.taken
       order by v.place
      """;

  private static final int TOLD = 4;
  private static final int CITED = 10;
  private static final int HELD = 14;
  private static final int CELLS = 6;

  @Inject EntityManager entityManager;

  /** Those that hold and those that held, in the order of the records. */
  public List<ProposedValue> all(UUID referralId) {
    return rows(query(ALL, referralId.toString())).map(ProposedValues::value).toList();
  }

  /** What is told of the values that hold, by what makes them these values. */
  Map<String, String> toldNow(UUID referralId) {
    Map<String, String> told = new HashMap<>();
    rows(query(
            "select digest, told from proposed_value"
                + " where referral_id = cast(?1 as uuid) and replaced_at is null",
            referralId.toString()))
        .forEach(row -> told.put(row[0].toString(), row[1].toString()));
    return told;
  }

  void replace(UUID referralId, String identity, Instant now) {
    query(
            "update proposed_value set replaced_at = cast(?3 as timestamptz)"
                + " where referral_id = cast(?1 as uuid) and digest = ?2",
            referralId.toString(),
            identity,
            now.toString())
        .executeUpdate();
  }

  void tell(UUID referralId, int place, ReadValue value, Instant now) {
    Object id =
        query(
                "insert into proposed_value (id, referral_id, place, analyte, answer, doubts,"
                    + " digest, told, proposed_at,"
                    + " printed, unit, converted, range, upper_limit, taken)"
                    + " values (gen_random_uuid(), cast(?1 as uuid), cast(?2 as int), ?3, ?4, ?5,"
                    + " ?6, ?7, cast(?8 as timestamptz), ?9, ?10, ?11, ?12, ?13, ?14)"
                    + " on conflict (referral_id, digest) do update set place = excluded.place,"
                    + " answer = excluded.answer, doubts = excluded.doubts, told = excluded.told,"
                    + " converted = excluded.converted, range = excluded.range,"
                    + " upper_limit = excluded.upper_limit, replaced_at = null"
                    + " returning cast(id as text)",
                Stream.concat(
                        Stream.of(
                            referralId.toString(),
                            String.valueOf(place),
                            value.analyte(),
                            value.answer(),
                            String.join(",", value.doubts()),
                            value.identity(),
                            value.toldDigest(place),
                            now.toString()),
                        value.told().cells().stream())
                    .toArray(String[]::new))
            .getSingleResult();
    tellWhere(id.toString(), value.passages());
  }

  private void tellWhere(String id, List<PassageOn> passages) {
    query("delete from proposed_value_passage where value_id = cast(?1 as uuid)", id)
        .executeUpdate();
    for (int place = 0; place < passages.size(); place++) {
      PassageOn on = passages.get(place);
      query(
              "insert into proposed_value_passage (value_id, place, page_id, page_digest, words)"
                  + " values (cast(?1 as uuid), cast(?2 as int), cast(?3 as uuid), ?4, ?5)",
              id,
              String.valueOf(place),
              on.pageId().toString(),
              on.pageDigest(),
              on.words())
          .executeUpdate();
    }
  }

  private static ProposedValue value(Object[] row) {
    List<String> text = Arrays.stream(row).map(cell -> Objects.toString(cell, "")).toList();
    ValueTold told = ValueTold.of(text.subList(TOLD, TOLD + CELLS));
    Decision decision = text.get(13).isEmpty() ? Decision.OPEN : Decision.valueOf(text.get(13));
    boolean decided = decision == Decision.ACCEPTED || decision == Decision.CHANGED;
    return new ProposedValue(
        UUID.fromString(text.get(0)),
        text.get(1),
        told,
        text.get(2),
        split(text.get(3)).toList(),
        (Boolean) row[12],
        CitedPassages.read(text.get(CITED)),
        text.get(CITED + 1),
        decision,
        decided ? ValueTold.of(text.subList(HELD, HELD + CELLS)) : told);
  }

  private static Stream<String> split(String text) {
    return Stream.of(text.split(",", -1)).filter(part -> !part.isEmpty());
  }

  private static Stream<Object[]> rows(Query query) {
    return Stream.of(query.getResultList().toArray()).map(Object[].class::cast);
  }

  private Query query(String sql, String... arguments) {
    var query = entityManager.createNativeQuery(sql);
    IntStream.range(0, arguments.length).forEach(at -> query.setParameter(at + 1, arguments[at]));
    return query;
  }
}
