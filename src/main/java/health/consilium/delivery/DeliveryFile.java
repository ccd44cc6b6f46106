package health.consilium.delivery;

import java.util.List;
import java.util.Optional;

/** One delivery with its whole ledger, oldest line first, and its link when it has one. */
public record DeliveryFile(DeliveryRow row, List<LedgerLine> ledger, Optional<LinkLife> link) {}
