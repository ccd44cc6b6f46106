package health.consilium.records.safecopy;

import health.consilium.records.CopyOrder;
import health.consilium.records.RecordFormat;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalInt;

/** A file to be copied: its bytes, what they are and how many, what opens it, how it is turned. */
record Original(
    InputStream content, RecordFormat format, long bytes, String password, OptionalInt turn) {

  /** One that no password closes and that nobody turned. */
  Original(InputStream content, RecordFormat format, long bytes) {
    this(content, format, bytes, "", OptionalInt.empty());
  }

  static Original of(CopyOrder order, InputStream content) {
    return new Original(content, order.format(), order.bytes(), "", order.turn());
  }

  Original openedWith(String words) {
    return new Original(content, format, bytes, words, turn);
  }

  /** What a worker must know before the first byte comes. */
  DataOutputStream announceTo(OutputStream worker) throws IOException {
    DataOutputStream out = new DataOutputStream(worker);
    out.writeUTF(format.name());
    out.writeUTF(password);
    out.writeBoolean(turn.isPresent());
    if (turn.isPresent()) {
      out.writeByte(turn.getAsInt());
    }
    out.writeInt(Math.toIntExact(bytes));
    out.flush();
    return out;
  }
}
