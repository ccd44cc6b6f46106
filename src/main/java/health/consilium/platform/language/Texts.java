package health.consilium.platform.language;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The portal's sentences in one language, for pages, mails and letters. */
public final class Texts {

  private static final Control ENGLISH_INSTEAD =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final Locale locale;

  private Texts(Locale locale) {
    this.bundle = ResourceBundle.getBundle("messages", locale, ENGLISH_INSTEAD);
    this.locale = locale;
  }

  public static Texts of(Language language) {
    return new Texts(language.locale());
  }

  public static Texts of(Locale locale) {
    return of(Language.of(locale));
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The sentence as it stands, or with its places filled when there is something to fill in. */
  public String say(String key, Object... arguments) {
    return say(key, List.of(arguments));
  }

  public String say(String key, List<?> arguments) {
    String text = bundle.getString(key);
    return arguments.isEmpty() ? text : new MessageFormat(text, locale).format(arguments.toArray());
  }
}
