package health.consilium.evaluation.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.phrase.OwnPhrase;
import health.consilium.evaluation.phrase.PhraseDesk;
import health.consilium.platform.faces.Choice;
import health.consilium.platform.language.Language;
import health.consilium.platform.refusal.NotFound;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Where a reviewer keeps phrases; the room takes them from here. */
@Named
@RequestScoped
public class PhrasesPage {

  private static final String HERE = "/reviewer/phrases?faces-redirect=true";

  @Inject PhraseDesk desk;
  @Inject SignedInUser user;

  private @Nullable String id;
  private @Nullable List<OwnPhrase> own;
  private String name = "";
  private String language = "";
  private String words = "";

  /** A post acts on the phrase of its address. */
  @PostConstruct
  void readAddress() {
    id = Faces.getRequestParameter("id");
    language = user.language().getCode();
  }

  /** Opens one to be changed, or an empty form. */
  public void load() {
    if (isChanging()) {
      OwnPhrase phrase = desk.read(phrase(), user.asReviewer());
      name = phrase.name();
      language = phrase.language().getCode();
      words = phrase.words();
    }
  }

  public String keep() {
    Language spoken = Language.of(language).orElseThrow(NotFound::new);
    if (isChanging()) {
      desk.change(phrase(), spoken, name, words, user.asReviewer());
    } else {
      desk.keep(spoken, name, words, user.asReviewer());
    }
    return HERE + "&done=kept";
  }

  /** Removing twice is harmless. */
  public String remove() {
    desk.remove(phrase(), user.asReviewer());
    return HERE + "&done=removed";
  }

  private UUID phrase() {
    return new Posted(Map.of("id", new String[] {Objects.requireNonNullElse(id, "")})).id("id");
  }

  public boolean isChanging() {
    return id != null && !id.isEmpty();
  }

  public List<OwnPhrase> getOwn() {
    if (own == null) {
      own = desk.own(user.asReviewer());
    }
    return own;
  }

  /** Those in the language of a letter. */
  public List<OwnPhrase> in(String code) {
    return getOwn().stream().filter(phrase -> phrase.language().getCode().equals(code)).toList();
  }

  public List<Choice> getLanguages() {
    return Arrays.stream(Language.values())
        .map(spoken -> new Choice(spoken.getCode(), spoken.getOwnName()))
        .toList();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
