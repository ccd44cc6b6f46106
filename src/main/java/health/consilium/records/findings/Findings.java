package health.consilium.records.findings;

import health.consilium.records.PageLook;
import health.consilium.records.PageOwners;
import health.consilium.records.RecordKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All that was found on pages, and whose pages they are by decision. */
@ApplicationScoped
public class Findings {

  private static final String ON_PAGES =
      """
      select cast(p.id as text), cast(m.id as text), m.kind, p.number, o.ours, f.kind, f.detail,
             p.sharpness, p.brightness, p.text_at_edge
        from record_page p
        join medical_record m on m.id = p.record_id
        left join page_finding f on f.page_id = p.id
        left join page_owner o on o.page_id = p.id
       where m.referral_id = cast(?1 as uuid) and m.removed_at is null
         and (f.page_id is not null or o.page_id is not null or p.sharpness is not null)
       order by m.received_at, m.id, p.number, f.kind, f.detail
      """;

  @Inject EntityManager entityManager;
  @Inject PageOwners owners;

  void insert(UUID pageId, PageFinding finding) {
    entityManager
        .createNativeQuery(
            "insert into page_finding (page_id, kind, detail) values (cast(?1 as uuid), ?2, ?3)"
                + " on conflict do nothing")
        .setParameter(1, pageId.toString())
        .setParameter(2, finding.kind().name())
        .setParameter(3, finding.detail())
        .executeUpdate();
  }

  /** Page by page, in the order of the records; pages of which nothing is known are left out. */
  public List<FoundOnPage> ofReferral(UUID referralId) {
    Map<String, FoundOnPage> pages = new LinkedHashMap<>();
    List<?> rows =
        entityManager
            .createNativeQuery(ON_PAGES)
            .setParameter(1, referralId.toString())
            .getResultList();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      FoundOnPage page = pages.computeIfAbsent(cells[0].toString(), id -> page(cells));
      if (cells[5] != null) {
        FindingKind kind = FindingKind.valueOf(cells[5].toString());
        page.findings().add(new PageFinding(kind, cells[6].toString()));
      }
    }
    return List.copyOf(pages.values());
  }

  /** False when the record has no such page. */
  boolean decide(UUID recordId, int number, boolean ours, UUID who, Instant now) {
    boolean found = isDecided(recordId, number, ours, who, now);
    owners.markOriginalsOf(recordId, number);
    return found;
  }

  private boolean isDecided(UUID recordId, int number, boolean ours, UUID who, Instant now) {
    return entityManager
            .createNativeQuery(
                "insert into page_owner (page_id, ours, decided_by, decided_at)"
                    + " select p.id, cast(?3 as boolean), cast(?4 as uuid), cast(?5 as timestamptz)"
                    + " from record_page p where p.record_id = cast(?1 as uuid) and p.number = ?2"
                    + " on conflict (page_id) do update set ours = excluded.ours,"
                    + " decided_by = excluded.decided_by, decided_at = excluded.decided_at")
            .setParameter(1, recordId.toString())
            .setParameter(2, number)
            .setParameter(3, ours)
            .setParameter(4, who.toString())
            .setParameter(5, now.toString())
            .executeUpdate()
        == 1;
  }

  private static FoundOnPage page(Object[] cells) {
    return new FoundOnPage(
        UUID.fromString(cells[1].toString()),
        RecordKind.valueOf(cells[2].toString()),
        (Integer) cells[3],
        Optional.ofNullable((Boolean) cells[4]),
        cells[7] == null ? Optional.empty() : Optional.of(look(cells)),
        new ArrayList<>());
  }

  private static PageLook look(Object[] cells) {
    return new PageLook((Integer) cells[7], (Integer) cells[8], (Boolean) cells[9], false);
  }
}
