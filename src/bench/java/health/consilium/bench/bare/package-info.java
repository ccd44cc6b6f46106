/**
 * The least a server can do with a file that it takes seriously: what the portal is held against.
 */
@NullMarked
package health.consilium.bench.bare;

import org.jspecify.annotations.NullMarked;
