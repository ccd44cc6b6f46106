package health.consilium.delivery.web;

/** One page of the letter in the preview: its number, its words for those who do not see it. */
public record LetterLeaf(int page, boolean shown, String where, String alt) {

  static LetterLeaf of(int page, int pages, boolean shown, OfficeWords words) {
    return new LetterLeaf(
        page,
        shown,
        words.say("coordinator.send.page", page, pages),
        words.say("coordinator.send.pageAlt", page, pages));
  }
}
