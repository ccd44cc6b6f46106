/** What the portal does by itself so that a reviewer finds the records read. */
@NullMarked
package health.consilium.evaluation.jobs;

import org.jspecify.annotations.NullMarked;
