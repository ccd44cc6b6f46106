package health.consilium.records.safecopy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;

/** The portal's own classes in one file: Java shares no classes that come from a folder. */
record CodeJar(Path path) {

  static CodeJar in(Path path) {
    return new CodeJar(path);
  }

  /** The same class path, with the jar in front in the place of all its folders. */
  String insteadOfFolders(String classPath) throws IOException {
    List<String> jars = new ArrayList<>(List.of(path.toString()));
    Set<String> packed = new HashSet<>();
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(path))) {
      jar.setLevel(Deflater.NO_COMPRESSION);
      for (String part : classPath.split(File.pathSeparator, -1)) {
        if (part.isEmpty()) {
          continue; // it would be the folder in which the server happens to have been started
        }
        if (Files.isDirectory(Path.of(part))) {
          pack(Path.of(part), packed, jar);
        } else {
          jars.add(part);
        }
      }
    }
    return String.join(File.pathSeparator, jars);
  }

  /** The first of a name counts, as on a class path. */
  private static void pack(Path folder, Set<String> packed, JarOutputStream jar)
      throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.filter(CodeJar::isClass).toList()) {
        String name = folder.relativize(each).toString();
        if (packed.add(name)) {
          jar.putNextEntry(new ZipEntry(name));
          Files.copy(each, jar);
        }
      }
    }
  }

  private static boolean isClass(Path path) {
    return path.toString().endsWith(".class");
  }
}
