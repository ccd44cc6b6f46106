package health.consilium.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** An nginx of this benchmark's own, when the machine has one. */
final class Nginx implements AutoCloseable {

  private final Process process;
  private final PutWay way;

  private Nginx(Process process, PutWay way) {
    this.process = process;
    this.way = way;
  }

  static Optional<Nginx> start() throws IOException {
    Path program = Path.of("/usr/sbin/nginx");
    if (!Files.isExecutable(program)) {
      System.out.println("nginx is not installed: the table will have no line for it.");
      return Optional.empty();
    }
    Path folder = Files.createDirectories(Path.of("target", "bench", "nginx")).toAbsolutePath();
    Files.createDirectories(folder.resolve("files"));
    int port = freePort();
    Path configuration = folder.resolve("nginx.conf");
    Files.writeString(configuration, configuration(folder, port));
    Process process =
        new ProcessBuilder(program.toString(), "-c", configuration.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("nginx.log").toFile())
            .start();
    URI address = URI.create("http://127.0.0.1:%d/".formatted(port));
    return Optional.of(new Nginx(process, new PutWay("nginx PUT (no hash, no sync)", address)));
  }

  PutWay way() {
    return way;
  }

  private static String configuration(Path folder, int port) {
    return """
    daemon off;
    pid %1$s/nginx.pid;
    error_log %1$s/error.log;
    worker_processes auto;
    user root;
    events {}
    http {
      access_log off;
      client_max_body_size 0;
      client_body_temp_path %1$s/body;
      proxy_temp_path %1$s/t1; fastcgi_temp_path %1$s/t2;
      uwsgi_temp_path %1$s/t3; scgi_temp_path %1$s/t4;
      server {
        listen 127.0.0.1:%2$d;
        location / { root %1$s/files; dav_methods PUT; }
      }
    }
    """
        .formatted(folder, port);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
