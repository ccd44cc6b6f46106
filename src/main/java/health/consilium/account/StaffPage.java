package health.consilium.account;

import java.util.List;

/** One page of the accounts of the staff, by name, and whether others stand before and after it. */
public record StaffPage(List<AccountRow> rows, boolean moreBefore, boolean moreAfter) {}
