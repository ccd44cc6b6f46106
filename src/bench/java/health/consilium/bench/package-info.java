/**
 * What the portal claims of its speed and memory, measured beside a reference in the same run.
 *
 * <p>{@code ./mvnw -Pbench} runs all of them, {@code -Dit.test=UploadBench} one; each writes its
 * figures as JSON to {@code target/bench}. Tables of past runs are in {@code src/bench/README.md}.
 */
@NullMarked
package health.consilium.bench;

import org.jspecify.annotations.NullMarked;
