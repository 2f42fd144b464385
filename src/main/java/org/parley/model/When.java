package org.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * When something took place.
 *
 * @param start first or only date; null where the words name none that can be resolved
 * @param end last date of something longer than a day
 * @param asPrinted the words of the article
 */
public record When(@Nullable PartialDate start, @Nullable PartialDate end, String asPrinted) {}
