package org.parley.encounter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Body;
import org.parley.model.Status;
import org.parley.model.When;

/** A change in the life of a series (of an encounter's) or of an initiative. */
public record History(
    @Nullable Event seriesOf,
    @Nullable String initiative,
    Status status,
    @Nullable When when,
    List<String> reasons,
    @Nullable Body by,
    Fact<String> fact) {}
