package health.consilium.records.vault;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Objects in one bucket of any store that speaks S3. */
final class S3Store implements Store {

  private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final S3Client client;
  private final String bucket;

  /** What a crash left half sent is given up at once: one server owns one bucket. */
  S3Store(S3Client client, String bucket) throws IOException {
    this.client = client;
    this.bucket = bucket;
    asking(
        () -> {
          client.listMultipartUploadsPaginator(r -> r.bucket(bucket)).uploads().stream()
              .forEach(this::abort);
          return bucket;
        });
  }

  @Override
  public Arriving create(UUID name) {
    return new ArrivingObject(client, bucket, name.toString());
  }

  @Override
  public SeekableByteChannel open(UUID name) throws IOException {
    return new ObjectChannel(this, name);
  }

  @Override
  public void delete(UUID name) throws IOException {
    asking(() -> client.deleteObject(r -> r.bucket(bucket).key(name.toString())));
  }

  @Override
  public Set<UUID> storedBefore(Instant time) throws IOException {
    return asking(
        () ->
            client.listObjectsV2Paginator(r -> r.bucket(bucket)).contents().stream()
                .filter(object -> object.lastModified().isBefore(time))
                .map(S3Object::key)
                .filter(key -> NAME.matcher(key).matches())
                .map(UUID::fromString)
                .collect(Collectors.toSet()));
  }

  @Override
  public void proveUsable() throws IOException {
    String proof = "proof-" + UUID.randomUUID();
    asking(
        () -> client.putObject(r -> r.bucket(bucket).key(proof), RequestBody.fromString("usable")));
    asking(() -> client.deleteObject(r -> r.bucket(bucket).key(proof)));
  }

  /** These bytes of an object, and how many it has in all. */
  Block read(UUID name, long from, int length) throws IOException {
    var answer =
        asking(
            () ->
                client.getObjectAsBytes(
                    r ->
                        r.bucket(bucket)
                            .key(name.toString())
                            .range("bytes=" + from + "-" + (from + length - 1))));
    String range = String.valueOf(answer.response().contentRange());
    if (!range.startsWith("bytes " + from + "-")) {
      throw new IOException("the store gave other bytes than it was asked for");
    }
    return new Block(
        answer.asByteArrayUnsafe(), Long.parseLong(range.substring(range.indexOf('/') + 1)));
  }

  private void abort(MultipartUpload upload) {
    client.abortMultipartUpload(
        r -> r.bucket(bucket).key(upload.key()).uploadId(upload.uploadId()));
  }

  /** The client's own exceptions are told as any other store's. */
  static <T> T asking(Question<T> question) throws IOException {
    try {
      return question.ask();
    } catch (NoSuchKeyException gone) {
      throw (IOException) new NoSuchFileException("no such object").initCause(gone);
    } catch (SdkException failure) {
      throw new IOException("the object store failed", failure);
    }
  }

  /** Something that is asked of the store. */
  interface Question<T> {
    T ask();
  }

  /** A piece of an object. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Block(byte[] bytes, long sizeOfAll) {}
}
