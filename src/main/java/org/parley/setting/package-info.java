/** When and where an encounter took place: days, lengths, chronicles, towns, buildings. */
@NullMarked
package org.parley.setting;

import org.jspecify.annotations.NullMarked;
