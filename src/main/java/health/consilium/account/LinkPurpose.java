package health.consilium.account;

import java.time.Duration;

/** What a mailed link is for, and how long it can be used. */
public enum LinkPurpose {
  CONFIRM(Duration.ofDays(3), "/confirm"),
  RESET(Duration.ofHours(1), "/choose-password"),
  INVITE(Duration.ofDays(7), "/choose-password");

  private final Duration life;
  private final String path;

  LinkPurpose(Duration life, String path) {
    this.life = life;
    this.path = path;
  }

  public Duration life() {
    return life;
  }

  public String path() {
    return path;
  }
}
