package health.consilium.platform.web;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class LaxSessionTest {

  @Test
  void saysThatThereIsNoRoomWhenTheServerIsFull() {
    refuses(new LaxSession(full(), nothing(), () -> true), 503);
  }

  @Test
  void saysThatTooManyCameFromThere() {
    refuses(new LaxSession(full(), nothing(), () -> false), 429);
  }

  private static void refuses(LaxSession request, int status) {
    assertThatExceptionOfType(ComeBackLater.class)
        .isThrownBy(request::getSession)
        .extracting(ComeBackLater::statusOf, InstanceOfAssertFactories.INTEGER)
        .isEqualTo(status);
  }

  /** As GlassFish answers once {@code maxSessions} are there. */
  private static HttpServletRequest full() {
    return answering(
        HttpServletRequest.class,
        (proxy, method, arguments) -> {
          if (method.getParameterCount() == 0) {
            throw new IllegalStateException("createSession: Too many active sessions");
          }
          return null;
        });
  }

  private static HttpServletResponse nothing() {
    return answering(HttpServletResponse.class, (proxy, method, arguments) -> false);
  }

  private static <T> T answering(Class<T> type, InvocationHandler answers) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
  }
}
