package health.consilium.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class JoinedPartsTest {

  @TempDir Path folder;

  private final UUID referral = UUID.randomUUID();
  private final List<SeekableByteChannel> opened = new ArrayList<>();

  @Test
  void readsOverTheBordersOfItsParts() throws IOException {
    SeekableByteChannel joined = joined("one ", "file ", "in four ", "parts");

    assertThat(Channels.newInputStream(joined)).hasContent("one file in four parts");
    assertThat(joined.size()).isEqualTo(22);
  }

  @Test
  void readsFromAnywhere() throws IOException {
    SeekableByteChannel joined = joined("one ", "file ", "in four ", "parts");

    List<String> read = new ArrayList<>();
    for (int from : new int[] {20, 4, 3, 9, 0, 21}) {
      joined.position(from);
      ByteBuffer one = ByteBuffer.allocate(1);
      joined.read(one);
      read.add(String.valueOf((char) one.get(0)));
    }

    assertThat(read).containsExactly("t", "f", " ", "i", "o", "s");
    assertThat(joined.position(22).read(ByteBuffer.allocate(1))).isEqualTo(-1);
  }

  @Test
  void holdsOnePartOpenAtATime() throws IOException {
    SeekableByteChannel joined = joined("a", "b", "c");

    Channels.newInputStream(joined).readAllBytes();
    assertThat(opened).hasSize(3).filteredOn(SeekableByteChannel::isOpen).hasSize(1);

    joined.close();
    assertThat(opened).noneMatch(SeekableByteChannel::isOpen);
    assertThatThrownBy(() -> joined.read(ByteBuffer.allocate(1))).isInstanceOf(IOException.class);
  }

  @Test
  @Timeout(5)
  void findsItsPlaceAmongManyParts() throws IOException {
    Clear vault = new Clear();
    VaultPart one = vault.keep(referral, new ByteArrayInputStream(new byte[] {7}));
    SeekableByteChannel joined = vault.open(referral, Collections.nCopies(2_000_000, one));

    for (int from = 1_995_000; from < 2_000_000; from++) {
      ByteBuffer read = ByteBuffer.allocate(1);
      joined.position(from).read(read);
      assertThat(read.get(0)).isEqualTo((byte) 7);
    }
  }

  private SeekableByteChannel joined(String... parts) throws IOException {
    Clear vault = new Clear();
    List<VaultPart> kept = new ArrayList<>();
    for (String part : parts) {
      kept.add(
          vault.keep(referral, new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8))));
    }
    return vault.open(referral, kept);
  }

  /** Keeps everything as it is. */
  private final class Clear implements RecordVault {

    @Override
    public VaultPart keep(UUID referralId, InputStream content) throws IOException {
      UUID name = UUID.randomUUID();
      return new VaultPart(name, Files.copy(content, folder.resolve(name.toString())));
    }

    @Override
    public SeekableByteChannel open(UUID referralId, UUID name) throws IOException {
      SeekableByteChannel channel = FileChannel.open(folder.resolve(name.toString()));
      opened.add(channel);
      return channel;
    }

    @Override
    public void delete(UUID name) throws IOException {
      Files.delete(folder.resolve(name.toString()));
    }

    @Override
    public Set<UUID> storedBefore(Instant time) {
      return Set.of();
    }

    @Override
    public void proveUsable() {}
  }
}
