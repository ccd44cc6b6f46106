package health.consilium.account.web;

import health.consilium.account.Role;
import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Language;
import health.consilium.platform.settings.Settings;
import health.consilium.platform.web.AssetVersion;
import health.consilium.platform.web.Failure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What stands around every page: names, languages, who is signed in. */
@Named
@RequestScoped
public class FramePage {

  @Inject HttpServletRequest request;
  @Inject Settings settings;
  @Inject SignedInUser user;
  @Inject AssetVersion assets;

  public String getHospitalName() {
    return settings.site().hospitalName();
  }

  public String getContact() {
    return settings.site().contact().value();
  }

  public Locale getLocale() {
    return user.language().locale();
  }

  public Language getLanguage() {
    return user.language();
  }

  public List<Language> getLanguages() {
    return List.of(Language.values());
  }

  public boolean isSignedIn() {
    return user.isPresent();
  }

  public String getUserName() {
    return user.getName();
  }

  /** By which a window knows that somebody else has signed in; empty for a stranger. */
  public String getAccount() {
    return user.isPresent() ? user.actor().accountId().toString() : "";
  }

  /** The folder of the person's role, empty for a stranger. */
  public String getRole() {
    return Stream.of(Role.values()).filter(user::is).map(Role::folder).findFirst().orElse("");
  }

  /** Where the person's own pages begin. */
  public String getHome() {
    return Stream.of(Role.values()).filter(user::is).map(Role::home).findFirst().orElse("/");
  }

  /** Where a referral is begun: who has no account opens one first. */
  public String getStart() {
    return user.is(Role.PATIENT) ? Role.PATIENT.home() : "/register";
  }

  public int getTurnaroundDays() {
    return settings.review().turnaroundDays();
  }

  /** The address of this page, to come back to it in another language. */
  public String getHere() {
    Object origin = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = origin == null ? request.getRequestURI() : origin.toString();
    String query = origin == null ? request.getQueryString() : null;
    return path.replaceFirst("^/+", "/") + (query == null ? "" : "?" + query);
  }

  public boolean isAt(String path) {
    return request.getRequestURI().startsWith(path);
  }

  public String getVersion() {
    return assets.get();
  }

  /** The number under which a failure stands in the log. */
  public String getReference() {
    return Objects.toString(request.getAttribute(Failure.REFERENCE), "");
  }

  /** The sentence of a refusal that ended a request for a page. */
  public String getRefusal() {
    return Objects.toString(request.getAttribute(Failure.SENTENCE), "");
  }
}
