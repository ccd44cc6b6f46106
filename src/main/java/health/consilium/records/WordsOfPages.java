package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The words of all pages of a referral; their places only of the pages that are asked for. */
@ApplicationScoped
public class WordsOfPages {

  @Inject EntityManager entityManager;

  /** Of records that were not taken back and pages that were not set apart as another person's. */
  public List<PageWords> of(UUID referralId) {
    return rows(
            "select cast(p.id as text), cast(p.record_id as text), p.number, p.words"
                + " from record_page p join medical_record m on m.id = p.record_id"
                + " where m.referral_id = cast(?1 as uuid) and m.removed_at is null"
                + " and not exists"
                + " (select 1 from page_owner o where o.page_id = p.id and not o.ours)"
                + " order by m.received_at, m.id, p.number",
            referralId.toString())
        .map(
            row ->
                new PageWords(
                    row[0].toString(),
                    UUID.fromString(row[1].toString()),
                    (Integer) row[2],
                    row[3].toString()))
        .toList();
  }

  /** Where the words stand, by the ids of the pages. */
  public Map<String, PageText> placesOn(List<PageWords> pages) {
    Map<String, PageText> places = new HashMap<>();
    rows(
            "select cast(p.id as text), p.layout from record_page p"
                + " where p.id = any(cast(string_to_array(?1, ',') as uuid[]))",
            String.join(",", pages.stream().map(PageWords::id).toList()))
        .forEach(row -> places.put(row[0].toString(), PageText.of(row[1].toString())));
    return places;
  }

  private Stream<Object[]> rows(String query, String argument) {
    return Stream.of(
            entityManager
                .createNativeQuery(query)
                .setParameter(1, argument)
                .getResultList()
                .toArray())
        .map(Object[].class::cast);
  }

  /** What one page says. */
  public record PageWords(String id, UUID recordId, int number, String words) {}
}
