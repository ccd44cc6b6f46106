/**
 * The viewer of staff: records on a shelf, their pages large, and where words stand on them.
 *
 * <p>The review room and the coordinator's page show the same viewer; each hands in what its reader
 * may see and do. It shows safe copies only and knows nothing of evaluations: that a page can be
 * cited is the room's own business.
 */
@NullMarked
package health.consilium.records.web.viewer;

import org.jspecify.annotations.NullMarked;
