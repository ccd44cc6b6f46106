package health.consilium.records;

/** One page in the reader's room: its number, its size, and whether there is a picture of it. */
public record PageToRead(int number, int width, int height, boolean hasImage) {}
