package org.parley.correct;

import org.jspecify.annotations.Nullable;
import org.parley.model.Claim;
import org.parley.model.Ref;

/**
 * One fact of a claim of a report.
 *
 * @param property the local name of the property that the graph states it with
 * @param thing the entity that is its value; null where the value is {@code text}
 * @param text the value, where it is no entity; else empty
 * @param rest what the claim says without it; null where nothing is left
 */
public record Part(String property, @Nullable Ref thing, String text, @Nullable Claim rest) {}
