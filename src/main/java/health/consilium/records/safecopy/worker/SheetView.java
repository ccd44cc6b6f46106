package health.consilium.records.safecopy.worker;

import health.consilium.records.PageLook;
import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * What can be seen of a sheet of paper that was photographed or scanned, and how it lies.
 *
 * @param quarters by how many it has to be turned clockwise
 * @param askew by how many degrees it then still lies askew, clockwise
 */
record SheetView(PageLook look, int quarters, double askew) {

  /** Of a sheet that somebody turned already: nobody knows better. */
  static SheetView turned(BufferedImage sheet, int quarters) {
    GreyPicture grey = GreyPicture.of(sheet);
    return new SheetView(LegibleLook.of(grey), quarters, TextLines.of(grey).askew());
  }

  /** Of a sheet that may lie on its side, but whose camera or scanner knew up from down. */
  static SheetView held(BufferedImage sheet, WayUp wayUp) throws IOException {
    GreyPicture grey = GreyPicture.of(sheet);
    TextLines lines = TextLines.of(grey);
    int quarters = lines.sideways() ? wayUp.quartersFor(sheet, lines) : 0;
    return new SheetView(LegibleLook.of(grey), quarters, lines.askew());
  }

  /** Of a sheet of which nobody knows how it was held. */
  static SheetView loose(BufferedImage sheet, WayUp wayUp) throws IOException {
    GreyPicture grey = GreyPicture.of(sheet);
    TextLines lines = TextLines.of(grey);
    int quarters = lines.found() ? wayUp.quartersFor(sheet, lines) : 0;
    return new SheetView(LegibleLook.of(grey), quarters, lines.askew());
  }

  boolean isStraight() {
    return quarters == 0 && askew == 0;
  }

  /** By which angle it has to be turned clockwise to be read, in radians. */
  double correction() {
    return Math.toRadians(quarters * 90 - askew);
  }
}
