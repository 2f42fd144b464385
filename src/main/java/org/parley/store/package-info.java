/** The dataset on disk: article graphs, the consolidated graph, inference, shapes. */
@NullMarked
package org.parley.store;

import org.jspecify.annotations.NullMarked;
