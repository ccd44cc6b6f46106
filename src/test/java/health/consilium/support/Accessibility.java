package health.consilium.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe whether a page can be used by everyone. */
public final class Accessibility {

  private Accessibility() {}

  /** Fails with the rules that the page breaks and where. */
  public static void requireNoViolation(Page page) {
    assertThat(page.frames()).as("frames of %s, of which axe would see one", page.url()).hasSize(1);
    assertThat(axe(page).analyze().getViolations())
        .as("axe on %s", page.url())
        .extracting(Accessibility::inOneLine)
        .isEmpty();
  }

  /** Looks in the page itself, not by way of another window, and tells no more than is wrong. */
  private static AxeBuilder axe(Page page) {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(options).setLegacyMode(true);
  }

  private static String inOneLine(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " "
        + rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).toList();
  }
}
