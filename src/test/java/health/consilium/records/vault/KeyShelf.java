package health.consilium.records.vault;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Wrapped keys as the database keeps them, without one. */
final class KeyShelf implements KeyLedger {

  private final Map<UUID, byte[]> wrapped = new ConcurrentHashMap<>();

  /** A ring as after a start, with master keys made of these bytes; the first one wraps. */
  KeyRing ring(Byte... secrets) {
    return new KeyRing(masters(secrets), this);
  }

  static MasterKeys masters(Byte... secrets) {
    return new MasterKeys(Stream.of(secrets).map(KeyShelf::key).toList());
  }

  @Override
  public Optional<byte[]> find(UUID referralId) {
    return of(referralId);
  }

  @Override
  public byte[] findOrKeep(UUID referralId, Supplier<byte[]> fresh) {
    return wrapped.computeIfAbsent(referralId, id -> fresh.get());
  }

  Optional<byte[]> of(UUID referralId) {
    return Optional.ofNullable(wrapped.get(referralId));
  }

  void destroy(UUID referralId) {
    wrapped.remove(referralId);
  }

  private static byte[] key(byte secret) {
    byte[] key = new byte[32];
    Arrays.fill(key, secret);
    return key;
  }
}
