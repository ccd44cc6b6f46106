package health.consilium.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/patient/referral", "/reviewer/room?number=SO-2026-00417&page=2", "/a/b.c"})
  void goesBackWithinThePortal(String address) {
    assertThat(ReturnAddress.of(address)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/a//b",
        "javascript:1",
        "/a\r\nSet-Cookie: x=y",
        "/a?x=<script>",
        "/a#b",
        "patient",
        "/%2f%2fevil.example"
      })
  void goesNowhereElse(String address) {
    assertThat(ReturnAddress.of(address)).isEmpty();
  }

  @Test
  void goesNowhereWithoutAnAddress() {
    assertThat(ReturnAddress.of(null)).isEmpty();
  }
}
