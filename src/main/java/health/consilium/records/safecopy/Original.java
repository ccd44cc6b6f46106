package health.consilium.records.safecopy;

import health.consilium.records.RecordFormat;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A file to be copied: its bytes, what they are and how many. */
record Original(InputStream content, RecordFormat format, long bytes) {

  /** What a worker must know before the first byte comes. */
  DataOutputStream announceTo(OutputStream worker) throws IOException {
    DataOutputStream out = new DataOutputStream(worker);
    out.writeUTF(format.name());
    out.writeInt(Math.toIntExact(bytes));
    out.flush();
    return out;
  }
}
