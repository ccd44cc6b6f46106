package health.consilium.delivery;

import java.util.List;

/** One delivery with its whole ledger, oldest line first. */
public record DeliveryFile(DeliveryRow row, List<LedgerLine> ledger) {}
