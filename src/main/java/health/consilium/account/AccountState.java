package health.consilium.account;

/** Whether an account can be used. */
public enum AccountState {
  INVITED,
  ACTIVE,
  DISABLED
}
