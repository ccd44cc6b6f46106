package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The pages of a referral to search in, and what they say.
 *
 * <p>All pages together may say more than the server's memory should hold, so which pages there are
 * is one question, and what they say another that is asked of some of them at a time.
 */
@ApplicationScoped
public class WordsOfPages {

  @Inject EntityManager entityManager;

  /** Of records that were not taken back and pages that were not set apart as another person's. */
  public List<WrittenPage> of(UUID referralId) {
    return rows(
            "select cast(p.id as text), cast(p.record_id as text), p.number,"
                + " case when p.words ~ '\\S' then octet_length(p.words) else 0 end,"
                + " octet_length(p.layout)"
                + " from record_page p join medical_record m on m.id = p.record_id"
                + " where m.referral_id = cast(?1 as uuid) and m.removed_at is null"
                + " and not exists"
                + " (select 1 from page_owner o where o.page_id = p.id and not o.ours)"
                + " order by m.received_at, m.id, p.number",
            referralId.toString())
        .map(
            row ->
                new WrittenPage(
                    row[0].toString(),
                    UUID.fromString(row[1].toString()),
                    (Integer) row[2],
                    (Integer) row[3],
                    (Integer) row[4]))
        .toList();
  }

  /** What these pages say, by their ids. */
  public Map<String, String> wordsOn(List<WrittenPage> pages) {
    return texts("words", pages);
  }

  /** Where the words of these pages stand, by their ids, as {@link PageText#of} reads it. */
  public Map<String, String> placesOn(List<WrittenPage> pages) {
    return texts("layout", pages);
  }

  private Map<String, String> texts(String column, List<WrittenPage> pages) {
    Map<String, String> texts = new HashMap<>();
    rows(
            "select cast(p.id as text), p.%s from record_page p".formatted(column)
                + " where p.id = any(cast(string_to_array(?1, ',') as uuid[]))",
            String.join(",", pages.stream().map(WrittenPage::id).toList()))
        .forEach(row -> texts.put(row[0].toString(), row[1].toString()));
    return texts;
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
}
