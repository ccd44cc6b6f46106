package health.consilium.platform.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;

/** Encrypted sockets that send at once, like {@link NoDelaySocketFactory}. */
final class NoDelayTlsFactory extends SSLSocketFactory {

  private final SSLSocketFactory tls;

  NoDelayTlsFactory(SSLSocketFactory tls) {
    this.tls = tls;
  }

  @Override
  public Socket createSocket() throws IOException {
    return prompt(tls.createSocket());
  }

  @Override
  public Socket createSocket(Socket plain, String host, int port, boolean closesPlain)
      throws IOException {
    return prompt(tls.createSocket(plain, host, port, closesPlain));
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return prompt(tls.createSocket(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress here, int herePort)
      throws IOException {
    return prompt(tls.createSocket(host, port, here, herePort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return prompt(tls.createSocket(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress here, int herePort)
      throws IOException {
    return prompt(tls.createSocket(host, port, here, herePort));
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return tls.getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return tls.getSupportedCipherSuites();
  }

  private static Socket prompt(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    return socket;
  }
}
