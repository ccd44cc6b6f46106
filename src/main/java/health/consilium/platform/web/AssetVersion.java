package health.consilium.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** A number that changes with our styles and scripts, so that browsers may keep them for a year. */
@ApplicationScoped
public class AssetVersion {

  @Inject ServletContext servlets;

  private @Nullable String version;

  public synchronized String get() {
    if (version == null) {
      CRC32 sum = new CRC32();
      add("/resources/css/", sum);
      add("/resources/js/", sum);
      version = Long.toHexString(sum.getValue());
    }
    return version;
  }

  private void add(String folder, CRC32 sum) {
    Set<String> paths = servlets.getResourcePaths(folder);
    for (String path : paths == null ? Set.<String>of() : new TreeSet<>(paths)) {
      try (InputStream content = servlets.getResourceAsStream(path)) {
        if (content != null) {
          sum.update(content.readAllBytes());
        }
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
