package health.consilium.records;

import java.util.List;

/**
 * The pages of a referral that were asked for again, and how its patient can be asked for more.
 *
 * @param open whether anything can be asked now: not after the signature
 * @param language in which the patient reads what is asked, {@code en} or {@code zh}
 */
public record AskedPages(List<AskedPage> pages, boolean open, String language) {

  public AskedPages {
    pages = List.copyOf(pages);
  }
}
