/** Whether questions answer what the tests in their headers expect. */
@NullMarked
package org.parley.publish.query.trial;

import org.jspecify.annotations.NullMarked;
