package health.consilium.records.completeness;

import health.consilium.records.RecordKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What patients said of each kind of record. */
@ApplicationScoped
public class RecordSlots {

  @Inject EntityManager entityManager;

  /** The last word stays. */
  public void say(UUID referralId, RecordKind kind, Availability availability) {
    entityManager
        .createNativeQuery(
            "insert into record_availability (referral_id, kind, availability)"
                + " values (cast(?1 as uuid), ?2, ?3)"
                + " on conflict (referral_id, kind) do update set availability = ?3")
        .setParameter(1, referralId.toString())
        .setParameter(2, kind.name())
        .setParameter(3, availability.name())
        .executeUpdate();
  }

  /** Kinds of which nothing was said are not in it. */
  public Map<RecordKind, Availability> of(UUID referralId) {
    Map<RecordKind, Availability> said = new EnumMap<>(RecordKind.class);
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select kind, availability from record_availability"
                    + " where referral_id = cast(?1 as uuid)")
            .setParameter(1, referralId.toString())
            .getResultList();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      said.put(
          RecordKind.valueOf(columns[0].toString()), Availability.valueOf(columns[1].toString()));
    }
    return said;
  }
}
