/**
 * The database: who opens it, who shapes it.
 *
 * <p>Flyway owns the schema and runs before anything else; Jakarta Persistence only maps it.
 * Repositories are plain classes around the one {@link jakarta.persistence.EntityManager} produced
 * here, and take part in the transaction of the desk that calls them.
 */
@NullMarked
package health.consilium.platform.persistence;

import org.jspecify.annotations.NullMarked;
