package health.consilium.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class SchemaIT {

  @Inject EntityManager entityManager;
  @Inject DataSource dataSource;

  @Test
  void everyMigrationRunsOnAnEmptyDatabase() {
    Flyway flyway = Flyway.configure(getClass().getClassLoader()).dataSource(dataSource).load();

    assertThat(flyway.info().pending()).extracting(MigrationInfo::getScript).isEmpty();
    assertThat(flyway.info().applied()).isNotEmpty();
    flyway.validate();
  }

  @Test
  void everyEntityFitsItsTable() {
    List<EntityType<?>> entities = List.copyOf(entityManager.getMetamodel().getEntities());

    assertThat(entities).isNotEmpty();
    for (EntityType<?> entity : entities) {
      String query = "SELECT e FROM " + entity.getName() + " e";
      assertThat(entityManager.createQuery(query, Object.class).setMaxResults(1).getResultList())
          .as(entity.getName())
          .hasSizeLessThan(2);
    }
  }
}
