package health.consilium.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import health.consilium.support.Accessibility;
import health.consilium.support.Browser;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FrontPageIT {

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void everyoneCanReadTheFrontPage() {
    Page page = browser.atADesk();

    page.navigate("/");

    assertThat(page.locator("h1")).isVisible();
    Accessibility.requireNoViolation(page);
  }
}
