package health.consilium.evaluation.web;

import health.consilium.evaluation.web.ValueRow.Cited;
import java.io.Serializable;
import java.util.List;

/** A class of medicines, and whether it was had, resisted, not tolerated, each told apart. */
public record ClassRow(String name, Cell exposed, Cell refractory, Cell intolerant)
    implements Serializable {

  /**
   * What is known, and from what.
   *
   * @param state YES, NO or UNCLEAR; empty when it is not known
   * @param remark why it is not known; empty otherwise
   */
  public record Cell(String state, String remark, List<By> by) implements Serializable {

    public boolean isKnown() {
      return !state.isEmpty();
    }
  }

  /** The medicine and lines from which it is known, and where those stand. */
  public record By(String medicine, String lines, List<Cited> cites) implements Serializable {}
}
