/**
 * What every answer of the portal obeys: headers, sessions, requests from elsewhere.
 *
 * <p>The rules stand in filters and a listener and not in pages, so that no page can forget them.
 */
@NullMarked
package health.consilium.platform.web;

import org.jspecify.annotations.NullMarked;
