/**
 * Files that arrive whole over networks that do not hold: the tus 1.0 protocol.
 *
 * <p>Knows addresses, headers and answers; what a file is and where its parts lie is the business
 * of the records. Goes past Faces, and keeps nothing in memory between two requests: any server
 * that sees the database may answer the next one.
 */
@NullMarked
package health.consilium.records.tus;

import org.jspecify.annotations.NullMarked;
