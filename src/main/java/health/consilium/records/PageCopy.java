package health.consilium.records;

import java.util.Optional;
import java.util.UUID;

/**
 * A page of a file as it was copied: the names of its pictures in the vault, its size and what it
 * says and where; how it looks when it was photographed or scanned, and how it was turned.
 */
public record PageCopy(
    int number,
    Optional<UUID> large,
    Optional<UUID> small,
    int width,
    int height,
    String words,
    String layout,
    Optional<PageLook> look,
    int quarters) {}
