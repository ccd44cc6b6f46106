/** The administrator's pages of protocols: the list, one version to read, and a file brought in. */
@NullMarked
package health.consilium.evaluation.protocol.web;

import org.jspecify.annotations.NullMarked;
