package health.consilium.letter.pdf;

import health.consilium.letter.LetterWords;
import health.consilium.platform.language.Language;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Answers the template's {@code #{letter.…}} from the bundles of the portal. */
final class LetterMessages extends AbstractMessageResolver {

  private static final int PREFIX = "letter.".length();

  @Override
  public String resolveMessage(
      ITemplateContext context, @Nullable Class<?> origin, String key, Object[] arguments) {
    LetterWords words = LetterWords.in(Language.of(context.getLocale()));
    return arguments == null
        ? words.text(key.substring(PREFIX))
        : words.text(key.substring(PREFIX), arguments);
  }

  /** A missing text is a fault of the build, which its tests find; a letter never shows a key. */
  @Override
  public String createAbsentMessageRepresentation(
      ITemplateContext context, @Nullable Class<?> origin, String key, Object[] arguments) {
    throw new IllegalStateException("no text for " + key);
  }
}
