package org.parley.encounter;

import org.jspecify.annotations.Nullable;
import org.parley.model.Body;
import org.parley.model.Evidence;
import org.parley.model.When;

/**
 * Something said: by a person or a body.
 *
 * @param meeting the encounter at which it was said; null where none is told
 */
public record Utterance(
    @Nullable Person person,
    @Nullable Body body,
    String text,
    boolean direct,
    @Nullable When when,
    @Nullable Event meeting,
    Evidence evidence) {}
