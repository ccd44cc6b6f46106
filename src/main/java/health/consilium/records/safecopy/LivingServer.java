package health.consilium.records.safecopy;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A server's sign of life beside its workers' folders: a file it holds locked, whose name their
 * names begin with. The system unlocks it when the server dies, however it dies; a process number
 * would say nothing where containers share a folder, or when it is given to another.
 */
final class LivingServer {

  private static final System.Logger LOG = System.getLogger(LivingServer.class.getName());
  private static final String SIGN = ".server";

  private static @Nullable LivingServer own;

  private final String name;

  /** Locked as long as it is open: nobody closes it. */
  private final FileChannel sign;

  private LivingServer(String name, FileChannel sign) {
    this.name = name;
    this.sign = sign;
  }

  static synchronized LivingServer own() throws IOException {
    LivingServer living = own;
    if (living == null || !living.sign.isOpen()) {
      living = begin();
      own = living;
    }
    return living;
  }

  String name() {
    return name;
  }

  String prefix() {
    return name + "-";
  }

  /**
   * A server that was killed could not remove its workers' folders; the next one does. What cannot
   * be removed is in nobody's way, and tried again by the one after it.
   */
  static void clearUpAfterTheDead() {
    try (DirectoryStream<Path> signs = Files.newDirectoryStream(folder(), signOf("safe-copy-*"))) {
      for (Path sign : signs) {
        if (!isOwn(sign)) {
          clearUpIfDead(sign);
        }
      }
      clearUpWithoutSign();
    } catch (IOException | DirectoryIteratorException e) {
      LOG.log(Level.WARNING, "What servers that died left behind stays", e);
    }
  }

  static String signOf(String name) {
    return name + SIGN;
  }

  private static LivingServer begin() throws IOException {
    Path sign = Files.createTempFile(folder(), "safe-copy-", SIGN);
    FileChannel channel = FileChannel.open(sign, StandardOpenOption.WRITE);
    channel.lock();
    if (Files.notExists(sign)) {
      // another server found it before it was locked
      channel.close();
      return begin();
    }
    return new LivingServer(nameOf(sign), channel);
  }

  /**
   * Not even looked into: whoever closes a file gives up all the locks that the process has on it.
   */
  private static synchronized boolean isOwn(Path sign) {
    return own != null && own.name.equals(nameOf(sign));
  }

  private static void clearUpIfDead(Path sign) {
    try (FileChannel channel = FileChannel.open(sign, StandardOpenOption.WRITE)) {
      if (channel.tryLock() != null) {
        removeFoldersOf(nameOf(sign));
        Files.delete(sign);
      }
    } catch (OverlappingFileLockException e) {
      LOG.log(Level.DEBUG, "This server lives: {0}", sign);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "What a server that died left behind stays: {0}", sign);
    }
  }

  /** Somebody removed the sign alone, or there never was one: after a day nobody needs them. */
  private static void clearUpWithoutSign() throws IOException {
    Path sign = folder().resolve(signOf(own().name()));
    Instant aDayAgo = Files.getLastModifiedTime(sign).toInstant().minus(Duration.ofDays(1));
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder(), "safe-copy-*")) {
      for (Path folder : folders) {
        if (!hasSign(folder) && isOlder(folder, aDayAgo)) {
          remove(folder);
        }
      }
    }
  }

  private static boolean hasSign(Path folder) {
    String name = String.valueOf(folder.getFileName());
    String server = name.substring(0, name.lastIndexOf('-'));
    return Files.exists(folder.resolveSibling(signOf(server)));
  }

  private static boolean isOlder(Path folder, Instant time) throws IOException {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && Files.getLastModifiedTime(folder).toInstant().isBefore(time);
  }

  private static void remove(Path folder) {
    try {
      new WorkerFolder(folder).remove();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A folder that nobody needs stays: {0}", folder);
    }
  }

  private static void removeFoldersOf(String server) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder(), server + "-*")) {
      for (Path folder : left) {
        new WorkerFolder(folder).remove();
      }
    }
  }

  private static String nameOf(Path sign) {
    String file = String.valueOf(sign.getFileName());
    return file.substring(0, file.length() - SIGN.length());
  }

  private static Path folder() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }
}
