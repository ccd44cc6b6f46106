package health.consilium.evaluation.treatment;

import java.util.List;

/** A regimen of {@code therapy.yaml} and the medicines in it. */
public record Regimen(String name, List<Medicine> medicines) implements Meaning {}
