package health.consilium.support;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;

/**
 * The transaction a test holds around calls of the product.
 *
 * <p>Not {@code UserTransaction}: GlassFish 8.0.0 keeps in a field, shared by all threads of a
 * bean, whether a caller may use it. A background job on the same bean at the same moment then
 * forbids it to the test for the rest of its request.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // the server fills the manager
public class TestTransaction {

  @Resource(lookup = "java:appserver/TransactionManager")
  private TransactionManager manager;

  public void begin() throws NotSupportedException, SystemException {
    manager.begin();
  }

  public void commit()
      throws RollbackException,
          HeuristicMixedException,
          HeuristicRollbackException,
          SystemException {
    manager.commit();
  }

  public void rollback() throws SystemException {
    manager.rollback();
  }

  public int getStatus() throws SystemException {
    return manager.getStatus();
  }
}
