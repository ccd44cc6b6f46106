/**
 * What tests and {@code ./mvnw -Prun} stand on: a whole portal on this machine.
 *
 * <p>{@link PortalServer} starts PostgreSQL, a mail server, GlassFish and the WAR, configured by
 * the very scripts of {@code server-config} that operations use; {@link RunPortal} keeps one for a
 * person, the integration tests keep one for the whole suite. Nothing here is shipped.
 */
@NullMarked
package health.consilium.support;

import org.jspecify.annotations.NullMarked;
