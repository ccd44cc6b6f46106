package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of which parts the files in the vault are made that came in several. */
@ApplicationScoped
public class VaultParts {

  @Inject EntityManager entityManager;

  /** They follow the so many that are there already. */
  public void add(UUID whole, int there, List<VaultPart> parts) {
    int number = there;
    for (VaultPart part : parts) {
      entityManager
          .createNativeQuery(
              "insert into vault_part (whole, number, name, bytes)"
                  + " values (cast(?1 as uuid), ?2, cast(?3 as uuid), ?4)")
          .setParameter(1, whole.toString())
          .setParameter(2, ++number)
          .setParameter(3, part.name().toString())
          .setParameter(4, part.bytes())
          .executeUpdate();
    }
  }

  /** In their order; none when nothing of that name came in parts. */
  public List<VaultPart> of(UUID whole) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select cast(name as text), bytes from vault_part"
                        + " where whole = cast(?1 as uuid) order by number")
                .setParameter(1, whole.toString())
                .getResultList()
                .toArray())
        .map(Object[].class::cast)
        .map(
            row -> new VaultPart(UUID.fromString(row[0].toString()), ((Number) row[1]).longValue()))
        .toList();
  }

  /** All parts of all files. */
  public Set<UUID> names() {
    return Stream.of(
            entityManager
                .createNativeQuery("select cast(name as text) from vault_part")
                .getResultList()
                .toArray())
        .map(name -> UUID.fromString(name.toString()))
        .collect(Collectors.toSet());
  }

  public void forget(UUID whole) {
    entityManager
        .createNativeQuery("delete from vault_part where whole = cast(?1 as uuid)")
        .setParameter(1, whole.toString())
        .executeUpdate();
  }
}
