package health.consilium.account.web;

import health.consilium.account.SignedIn;
import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Language;
import health.consilium.platform.web.SecurityHeaders;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the rest of the request who is there and in which language to speak. */
public class EntryFilter extends HttpFilter {

  static final String COOKIE = "language";

  @Inject SignedInUser user;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (SecurityHeaders.isResource(request)) {
      chain.doFilter(request, response);
      return;
    }
    SignedIn account = (SignedIn) request.getAttribute(SignedIn.class.getName());
    if (account != null) {
      user.enter(account);
    }
    Language language = language(request, Optional.ofNullable(account));
    user.speak(language);
    chain.doFilter(new InLanguage(request, language), response);
  }

  /** What was chosen here, else what the account says, else the first that the browser asks for. */
  private static Language language(HttpServletRequest request, Optional<SignedIn> account) {
    return chosen(request)
        .or(() -> account.map(SignedIn::language))
        .orElseGet(() -> asked(request));
  }

  private static Optional<Language> chosen(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .flatMap(code -> Language.of(code).stream())
        .findFirst();
  }

  private static Language asked(HttpServletRequest request) {
    return Collections.list(request.getLocales()).stream()
        .flatMap(locale -> Language.of(locale.toLanguageTag()).stream())
        .findFirst()
        .orElse(Language.ENGLISH);
  }

  /** A request whose locale is one of ours, whatever the browser sent. */
  private static final class InLanguage extends HttpServletRequestWrapper {

    private final Language language;

    InLanguage(HttpServletRequest request, Language language) {
      super(request);
      this.language = language;
    }

    @Override
    public Locale getLocale() {
      return language.locale();
    }

    @Override
    public Enumeration<Locale> getLocales() {
      return Collections.enumeration(List.of(language.locale()));
    }
  }
}
