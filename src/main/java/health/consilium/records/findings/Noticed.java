package health.consilium.records.findings;

import java.util.List;

/** What a program noticed on the pages of a referral: what to look at, and which days they name. */
public record Noticed(List<Prompt> prompts, List<DatedPage> dates) {

  static final Noticed NOTHING = new Noticed(List.of(), List.of());

  public Noticed {
    prompts = List.copyOf(prompts);
    dates = List.copyOf(dates);
  }
}
