package health.consilium.records.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * Bytes on their way into a bucket: few are put at once, many are sent part by part and become an
 * object with the last. Whatever their number, one part is held in memory.
 */
final class ArrivingObject implements Store.Arriving {

  /** The least that S3 takes as a part which is not the last. */
  private static final int PART = 5 * 1024 * 1024;

  private static final int FIRST = 64 * 1024;

  private final S3Client client;
  private final String bucket;
  private final String key;
  private final List<CompletedPart> sent = new ArrayList<>();
  private byte[] part = new byte[FIRST];
  private int filled;
  private @Nullable String upload;
  private boolean open = true;

  ArrivingObject(S3Client client, String bucket, String key) {
    this.client = client;
    this.bucket = bucket;
    this.key = key;
  }

  @Override
  public int write(ByteBuffer bytes) throws IOException {
    int given = bytes.remaining();
    while (bytes.hasRemaining()) {
      if (filled == PART) {
        sendPart();
      }
      int some = Math.min(bytes.remaining(), PART - filled);
      makeRoom(some);
      bytes.get(part, filled, some);
      filled += some;
    }
    return given;
  }

  @Override
  public void settle() throws IOException {
    if (upload == null) {
      S3Store.asking(
          () -> client.putObject(r -> r.bucket(bucket).key(key).contentMD5(md5()), body()));
      return;
    }
    sendPart();
    String whole = upload;
    S3Store.asking(
        () ->
            client.completeMultipartUpload(
                r ->
                    r.bucket(bucket)
                        .key(key)
                        .uploadId(whole)
                        .multipartUpload(all -> all.parts(sent))));
    upload = null;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    String unfinished = upload;
    upload = null;
    open = false;
    if (unfinished != null) {
      S3Store.asking(
          () -> client.abortMultipartUpload(r -> r.bucket(bucket).key(key).uploadId(unfinished)));
    }
  }

  private void makeRoom(int more) {
    if (filled + more > part.length) {
      part = Arrays.copyOf(part, Math.min(PART, Math.max(filled + more, 4 * part.length)));
    }
  }

  private void sendPart() throws IOException {
    String whole = begun();
    int number = sent.size() + 1;
    String tag =
        S3Store.asking(
                () ->
                    client.uploadPart(
                        r ->
                            r.bucket(bucket)
                                .key(key)
                                .uploadId(whole)
                                .partNumber(number)
                                .contentMD5(md5()),
                        body()))
            .eTag();
    sent.add(CompletedPart.builder().partNumber(number).eTag(tag).build());
    filled = 0;
  }

  private String begun() throws IOException {
    if (upload == null) {
      upload =
          S3Store.asking(() -> client.createMultipartUpload(r -> r.bucket(bucket).key(key)))
              .uploadId();
    }
    return upload;
  }

  /** Without a copy; read again when the client tries again. */
  private RequestBody body() {
    int length = filled;
    return RequestBody.fromContentProvider(
        () -> new ByteArrayInputStream(part, 0, length), length, "application/octet-stream");
  }

  /** What every S3 store checks on arrival, unlike newer checksums. */
  private String md5() {
    try {
      MessageDigest digest = MessageDigest.getInstance("MD5");
      digest.update(part, 0, filled);
      return Base64.getEncoder().encodeToString(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java runtime has no MD5", e);
    }
  }
}
