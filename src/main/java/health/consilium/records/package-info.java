/**
 * The medical records of a referral: how they arrive, where they lie and how they may be read.
 *
 * <p>The original is kept as it was sent, encrypted, and is never opened inside the server: a safe
 * copy (pages as pictures and text) is made from it by a separate, limited process, and staff read
 * only that. Where the hospital has a virus scanner, that looks at it first. What a file is, is
 * found from its content; the name it came with is a label. Knows patients and referrals; knows
 * nothing of who reviews them.
 */
@NullMarked
package health.consilium.records;

import org.jspecify.annotations.NullMarked;
