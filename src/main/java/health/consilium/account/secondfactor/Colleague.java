package health.consilium.account.secondfactor;

import java.io.Serializable;

/** Whose second factor an administrator may reset, and whether there is one. */
public record Colleague(String name, String email, boolean protectedByOne)
    implements Serializable {}
