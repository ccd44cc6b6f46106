package health.consilium.records.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.platform.settings.Settings.Credentials;
import health.consilium.platform.settings.Settings.VaultPlace.Bucket;
import health.consilium.records.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("object store")
class S3VaultIT extends RecordVaultContract {

  private static final ObjectStore SERVER = new ObjectStore();

  private final String name = "vault-" + UUID.randomUUID();
  private final S3Client client = S3Door.of(bucket(name));

  @BeforeAll
  static void startTheServer() throws IOException {
    SERVER.start();
  }

  @AfterAll
  static void stopTheServer() {
    SERVER.stop();
  }

  @BeforeEach
  void makeTheBucket() {
    client.createBucket(r -> r.bucket(name));
  }

  @Override
  Store store() throws IOException {
    return new S3Store(client, name);
  }

  @Override
  Store storeWith(Fault fault) throws IOException {
    return new S3Store(S3Door.of(bucket(name), new FaultyNetwork(fault)), name);
  }

  @Override
  List<String> everything() {
    List<String> everything = new ArrayList<>();
    client.listObjectsV2(r -> r.bucket(name)).contents().forEach(o -> everything.add(o.key()));
    client
        .listMultipartUploads(r -> r.bucket(name))
        .uploads()
        .forEach(half -> everything.add("half of " + half.key()));
    return everything;
  }

  @Override
  byte[] sealed(UUID object) {
    return client.getObjectAsBytes(r -> r.bucket(name).key(object.toString())).asByteArrayUnsafe();
  }

  @Override
  void replace(UUID object, byte[] sealed) {
    client.putObject(r -> r.bucket(name).key(object.toString()), RequestBody.fromBytes(sealed));
  }

  @Test
  void readsNoMoreThanTheBlocksOfARange() throws IOException {
    StoredFile stored = vault().put(referral, new ByteArrayInputStream(content(20 * MEGABYTE)));
    FaultyNetwork network = FaultyNetwork.without();
    Store counted = new S3Store(S3Door.of(bucket(name), network), name);
    network.forgetBytes();

    try (SeekableByteChannel channel =
        new SealedVault(counted, keys.ring((byte) 7)).open(referral, stored.name())) {
      channel.position(15_000_000).read(ByteBuffer.allocate(1000));
    }

    assertThat(network.bytesReceived()).isLessThan(3L * MEGABYTE);
  }

  @Test
  void clearsWhatACrashLeftBehind() throws IOException {
    client.createMultipartUpload(r -> r.bucket(name).key(UUID.randomUUID().toString()));

    store();

    assertThat(everything()).isEmpty();
  }

  @Test
  void saysWhenThereIsNoSuchBucket() {
    assertThatThrownBy(() -> new S3Store(client, "no-such-bucket")).isInstanceOf(IOException.class);
  }

  private static Bucket bucket(String name) {
    return new Bucket(
        Optional.of(SERVER.address()), "us-east-1", name, new Credentials("user", "password"));
  }
}
