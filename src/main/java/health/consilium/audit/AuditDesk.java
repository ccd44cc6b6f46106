package health.consilium.audit;

import health.consilium.platform.event.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.OptionalLong;

/** Writes acts down, in the act's own transaction or, when they outlive it, in one of their own. */
@ApplicationScoped
@Transactional
public class AuditDesk {

  @Inject AuditTrail trail;

  public void write(Act act, String place) {
    try {
      trail.write(act, place);
    } catch (SQLException broken) {
      throw new TrailBroken(broken);
    }
  }

  @Transactional(TxType.REQUIRES_NEW)
  public void writeApart(Act act, String place) {
    write(act, place);
  }

  @Transactional(TxType.REQUIRES_NEW)
  public int seal() {
    try {
      return trail.seal();
    } catch (SQLException broken) {
      throw new TrailBroken(broken);
    }
  }

  public OptionalLong firstChanged() {
    try {
      return trail.firstChanged();
    } catch (SQLException broken) {
      throw new TrailBroken(broken);
    }
  }
}
