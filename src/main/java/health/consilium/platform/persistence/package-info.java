/**
 * The database: who opens it, who shapes it.
 *
 * <p>Flyway owns the schema and runs before anything else; Jakarta Persistence only maps it.
 * Repositories are plain classes around the {@link jakarta.persistence.EntityManager} that the
 * server injects, and take part in the transaction of the desk that calls them.
 */
@NullMarked
package health.consilium.platform.persistence;

import org.jspecify.annotations.NullMarked;
