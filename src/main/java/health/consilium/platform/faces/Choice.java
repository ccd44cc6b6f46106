package health.consilium.platform.faces;

import java.io.Serializable;

/** Something to choose whose label does not stand in the bundle, such as a country. */
public record Choice(String value, String label, String hint) implements Serializable {

  public Choice(String value, String label) {
    this(value, label, "");
  }
}
