package health.consilium.records.completeness;

import health.consilium.records.RecordKind;
import health.consilium.records.SafeCopyState;
import health.consilium.referral.Disease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which kinds of records are not there, for many referrals in one query. */
@ApplicationScoped
public class MissingKinds {

  /** What was said of a kind, or how far a file of it is. */
  private static final String KNOWN =
      """
      select cast(a.referral_id as text), a.kind, a.availability, cast(null as text)
        from record_availability a
       where a.referral_id = any(cast(string_to_array(?1, ',') as uuid[]))
      union
      select cast(m.referral_id as text), m.kind, cast(null as text), f.safe_copy
        from medical_record m join record_file f on f.record_id = m.id and f.removed_at is null
       where m.referral_id = any(cast(string_to_array(?1, ',') as uuid[]))
         and m.removed_at is null
      """;

  @Inject EntityManager entityManager;

  private record Known(
      Map<RecordKind, Availability> said, Map<RecordKind, Set<SafeCopyState>> copies) {

    Known() {
      this(new EnumMap<>(RecordKind.class), new EnumMap<>(RecordKind.class));
    }

    void add(RecordKind kind, Object[] cells) {
      if (cells[2] != null) {
        said.put(kind, Availability.valueOf(cells[2].toString()));
      }
      if (cells[3] != null) {
        copies
            .computeIfAbsent(kind, each -> EnumSet.noneOf(SafeCopyState.class))
            .add(SafeCopyState.valueOf(cells[3].toString()));
      }
    }

    GapList gaps() {
      return GapList.ofCopies(said, copies, Disease.UNKNOWN);
    }
  }

  /** Of each of these referrals; how complete what is there may be is not looked at. */
  Map<UUID, GapList> of(Collection<UUID> referrals) {
    Map<UUID, Known> known = new LinkedHashMap<>();
    referrals.forEach(id -> known.put(id, new Known()));
    if (!known.isEmpty()) {
      rows(known.keySet()).forEach(row -> add((Object[]) row, known));
    }
    Map<UUID, GapList> gaps = new LinkedHashMap<>();
    known.forEach((id, each) -> gaps.put(id, each.gaps()));
    return gaps;
  }

  private static void add(Object[] cells, Map<UUID, Known> known) {
    known
        .computeIfAbsent(UUID.fromString(cells[0].toString()), id -> new Known())
        .add(RecordKind.valueOf(cells[1].toString()), cells);
  }

  private List<?> rows(Set<UUID> referrals) {
    return entityManager
        .createNativeQuery(KNOWN)
        .setParameter(1, referrals.stream().map(UUID::toString).collect(Collectors.joining(",")))
        .getResultList();
  }
}
