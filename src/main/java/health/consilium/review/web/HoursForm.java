package health.consilium.review.web;

import health.consilium.review.routing.RoutingTerms;

/**
 * How many hours an offer stands, after how many the office is told that nobody owns one, and
 * whether who answered the same sender before is asked first.
 */
public class HoursForm {

  private int offer;
  private int urgent;
  private int unowned;
  private boolean knownFirst;

  HoursForm(RoutingTerms terms) {
    offer = terms.offerHours();
    urgent = terms.urgentHours();
    unowned = terms.unownedHours();
    knownFirst = terms.knownFirst();
  }

  RoutingTerms terms() {
    return new RoutingTerms(offer, urgent, unowned, knownFirst);
  }

  public int getOffer() {
    return offer;
  }

  public void setOffer(int offer) {
    this.offer = offer;
  }

  public int getUrgent() {
    return urgent;
  }

  public void setUrgent(int urgent) {
    this.urgent = urgent;
  }

  public int getUnowned() {
    return unowned;
  }

  public void setUnowned(int unowned) {
    this.unowned = unowned;
  }

  public boolean isKnownFirst() {
    return knownFirst;
  }

  public void setKnownFirst(boolean knownFirst) {
    this.knownFirst = knownFirst;
  }
}
