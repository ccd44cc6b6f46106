package health.consilium.evaluation.web;

import health.consilium.evaluation.values.Correction;
import java.io.Serializable;

/** A value as the reviewer reads it. */
public class CorrectionForm implements Serializable {

  private String figure = "";
  private String unit = "";
  private String upper = "";
  private String taken = "";

  void begin(ValueRow row) {
    figure = row.fields().figure();
    unit = row.fields().unit();
    upper = row.fields().upper();
    taken = row.fields().taken();
  }

  Correction correction() {
    return new Correction(figure.strip(), unit.strip(), upper.strip(), taken.strip());
  }

  public String getFigure() {
    return figure;
  }

  public void setFigure(String figure) {
    this.figure = figure;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getUpper() {
    return upper;
  }

  public void setUpper(String upper) {
    this.upper = upper;
  }

  public String getTaken() {
    return taken;
  }

  public void setTaken(String taken) {
    this.taken = taken;
  }
}
