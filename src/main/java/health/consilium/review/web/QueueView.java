package health.consilium.review.web;

import health.consilium.platform.language.Language;
import health.consilium.referral.Disease;
import health.consilium.review.QueueFilter;
import health.consilium.review.QueueState;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The view of the queue as it stands in the address; what cannot be read counts as not said. */
public class QueueView implements Serializable {

  private static final String HERE = "/reviewer/review-queue?";

  private String state = "";
  private String disease = "";
  private String language = "";
  private String urgent = "";
  private String suits = "";
  private String find = "";
  private String after = "";
  private String before = "";

  QueueFilter filter() {
    QueueFilter filter =
        new QueueFilter(
            state(),
            Arrays.stream(Disease.values())
                .filter(known -> known.name().equals(disease))
                .findFirst()
                .orElse(null),
            Language.of(language).map(Language::getCode).orElse(null),
            urgent.equals("true"));
    return (suits.equals("true") ? filter.suiting() : filter).looking(find);
  }

  QueueState state() {
    String wanted = state.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(QueueState.values())
        .filter(known -> known.name().equals(wanted))
        .findFirst()
        .orElse(QueueState.FOR_ME);
  }

  /** The address of this view with another place in the line. */
  String at(String place, String key) {
    return HERE
        + parameter("state", state)
        + parameter("disease", disease)
        + parameter("language", language)
        + parameter("urgent", urgent)
        + parameter("suits", suits)
        + parameter("find", find)
        + parameter(place, key);
  }

  /** The same words in everything open; empty when nobody looks for words, or there already. */
  public String getElsewhere() {
    return filter().words().isEmpty() || state() == QueueState.ALL
        ? ""
        : HERE + parameter("state", "all") + parameter("find", find);
  }

  private static String parameter(String name, String value) {
    return value.isEmpty()
        ? ""
        : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getDisease() {
    return disease;
  }

  public void setDisease(String disease) {
    this.disease = disease;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getUrgent() {
    return urgent;
  }

  public void setUrgent(String urgent) {
    this.urgent = urgent;
  }

  public String getSuits() {
    return suits;
  }

  public void setSuits(String suits) {
    this.suits = suits;
  }

  public String getFind() {
    return find;
  }

  public void setFind(String find) {
    this.find = find;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }
}
