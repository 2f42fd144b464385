/** The data that flows between the rooms: records that check themselves and know nothing else. */
@NullMarked
package org.parley.model;

import org.jspecify.annotations.NullMarked;
