package health.consilium.evaluation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** How far the rules read each referral's records. */
@ApplicationScoped
public class Readings {

  @Inject EntityManager entityManager;

  void keep(UUID referralId, int pagesLeft, Instant now) {
    entityManager
        .createNativeQuery(
            "insert into proposal_reading (referral_id, read_at, pages_left)"
                + " values (cast(?1 as uuid), cast(?2 as timestamptz), ?3)"
                + " on conflict (referral_id) do update set read_at = excluded.read_at,"
                + " pages_left = excluded.pages_left")
        .setParameter(1, referralId.toString())
        .setParameter(2, now.toString())
        .setParameter(3, pagesLeft)
        .executeUpdate();
  }

  void keepLinesLeft(UUID referralId, int lines) {
    keepLeft("lines_left", referralId, lines);
  }

  public void keepValuesLeft(UUID referralId, int values) {
    keepLeft("values_left", referralId, values);
  }

  public ReadSoFar of(UUID referralId) {
    Object[] cells =
        (Object[])
            entityManager
                .createNativeQuery(
                    "select coalesce(max(r.pages_left), 0), coalesce(max(r.lines_left), 0),"
                        + " coalesce(max(r.values_left), 0), exists"
                        + " (select 1 from reading_due d where d.referral_id = cast(?1 as uuid))"
                        + " from proposal_reading r where r.referral_id = cast(?1 as uuid)")
                .setParameter(1, referralId.toString())
                .getSingleResult();
    return new ReadSoFar(
        (Integer) cells[0], (Integer) cells[1], (Integer) cells[2], (Boolean) cells[3]);
  }

  private void keepLeft(String column, UUID referralId, int left) {
    entityManager
        .createNativeQuery(
            "update proposal_reading set %s = ?2 where referral_id = cast(?1 as uuid)"
                .formatted(column))
        .setParameter(1, referralId.toString())
        .setParameter(2, left)
        .executeUpdate();
  }
}
