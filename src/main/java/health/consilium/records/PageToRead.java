package health.consilium.records;

import java.util.UUID;

/**
 * One page in the reader's room: its number, its size, and whether there is a picture of it.
 *
 * @param id another one whenever its picture is made anew
 */
public record PageToRead(UUID id, int number, int width, int height, boolean hasImage) {}
