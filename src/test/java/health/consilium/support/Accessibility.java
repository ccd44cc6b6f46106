package health.consilium.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** Asks axe whether a page can be used by everyone. */
public final class Accessibility {

  private Accessibility() {}

  /** Fails with the rules that the page breaks and where. */
  public static void requireNoViolation(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .as("axe on %s", page.url())
        .extracting(Accessibility::inOneLine)
        .isEmpty();
  }

  private static String inOneLine(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " "
        + rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).toList();
  }
}
