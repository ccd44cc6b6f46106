package health.consilium.delivery.web;

import java.util.List;

/** One way to narrow a list: a field with its choices. */
public record ListFilter(String name, String label, String any, List<Option> options) {

  /** One choice of the field. */
  public record Option(String value, String label, boolean chosen) {}
}
