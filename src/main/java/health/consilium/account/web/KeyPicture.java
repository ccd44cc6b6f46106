package health.consilium.account.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.Serializable;

/** A QR code as the path of a drawing, and how many squares it is wide with its quiet border. */
public record KeyPicture(String path, int width) implements Serializable {

  static final KeyPicture NONE = new KeyPicture("", 0);

  /** The standard wants four squares of quiet around it (ISO/IEC 18004). */
  private static final int QUIET = 4;

  static KeyPicture of(String address) {
    try {
      return of(Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    }
  }

  private static KeyPicture of(ByteMatrix squares) {
    var path = new StringBuilder();
    for (int y = 0; y < squares.getHeight(); y++) {
      for (int x = 0; x < squares.getWidth(); x++) {
        if (squares.get(x, y) == 1) {
          path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
        }
      }
    }
    return new KeyPicture(path.toString(), squares.getWidth() + 2 * QUIET);
  }

  @Override
  public String toString() {
    return "a picture of a key";
  }
}
