package health.consilium.platform.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What counts as one place: an address, or what a household has of an IPv6 address. */
public final class Network {

  /** A household may choose the rest of an IPv6 address with each try. */
  private static final int BYTES = 8;

  private Network() {}

  /** What is no address is a place of its own. */
  public static String of(String place) {
    return literal(place).map(Network::of).orElse(place);
  }

  /** The address, when it is written as one. */
  static Optional<InetAddress> literal(String place) {
    try {
      return Optional.of(InetAddress.ofLiteral(place));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static String of(InetAddress address) {
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), BYTES))
        : address.getHostAddress();
  }
}
