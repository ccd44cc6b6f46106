package health.consilium.records.safecopy;

import health.consilium.records.RecordFormat;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A file to be copied: its bytes, what they are and how many, and what opens it. */
record Original(InputStream content, RecordFormat format, long bytes, String password) {

  /** One that no password closes. */
  Original(InputStream content, RecordFormat format, long bytes) {
    this(content, format, bytes, "");
  }

  /** What a worker must know before the first byte comes. */
  DataOutputStream announceTo(OutputStream worker) throws IOException {
    DataOutputStream out = new DataOutputStream(worker);
    out.writeUTF(format.name());
    out.writeUTF(password);
    out.writeInt(Math.toIntExact(bytes));
    out.flush();
    return out;
  }
}
