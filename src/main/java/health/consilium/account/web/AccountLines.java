package health.consilium.account.web;

import health.consilium.account.AccountRow;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The accounts that were read, as PrimeFaces wants them; paging goes by key. */
final class AccountLines extends LazyDataModel<AccountRow> {

  private final List<AccountRow> rows;

  AccountLines(List<AccountRow> rows) {
    this.rows = rows;
    setWrappedData(rows);
    setRowCount(rows.size());
    setPageSize(rows.size());
  }

  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    return rows.size();
  }

  @Override
  public List<AccountRow> load(
      int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    return rows;
  }

  @Override
  public String getRowKey(AccountRow row) {
    return row.id().toString();
  }
}
