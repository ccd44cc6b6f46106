package health.consilium.platform.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which the portal's pages, mails and letters are complete. */
public enum Language {
  ENGLISH("en", "en", Locale.ENGLISH, "English"),
  CHINESE("zh", "zh-Hans", Locale.CHINESE, "简体中文");

  private final String code;
  private final String tag;
  private final Locale locale;
  private final String ownName;

  Language(String code, String tag, Locale locale, String ownName) {
    this.code = code;
    this.tag = tag;
    this.locale = locale;
    this.ownName = ownName;
  }

  /** The language of a code such as {@code zh}, {@code zh-Hans} or {@code zh_CN}. */
  public static Optional<Language> of(String code) {
    String wanted = Locale.forLanguageTag(code.replace('_', '-')).getLanguage();
    return Arrays.stream(values()).filter(language -> language.code.equals(wanted)).findFirst();
  }

  /** The language of a locale, English when the portal does not speak it. */
  public static Language of(Locale locale) {
    return of(locale.toLanguageTag()).orElse(ENGLISH);
  }

  /** The short code, as kept in the database, the cookie and the address of the switch. */
  public String getCode() {
    return code;
  }

  /** The value of {@code lang} on a page. */
  public String getTag() {
    return tag;
  }

  /** The value of {@code dir} on a page. */
  public String getDirection() {
    return "ltr";
  }

  /** The language's name in itself. */
  public String getOwnName() {
    return ownName;
  }

  public Locale locale() {
    return locale;
  }
}
