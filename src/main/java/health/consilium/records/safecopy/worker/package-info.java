/**
 * The limited process that opens strangers' files.
 *
 * <p>Runs from the portal's own jars with a main class of its own and speaks only over its two
 * streams: the file comes in, frames of {@link health.consilium.records.safecopy.worker.PageWriter}
 * go out. Nothing here may use the server.
 */
@NullMarked
package health.consilium.records.safecopy.worker;

import org.jspecify.annotations.NullMarked;
