/** Made-up newsrooms of a made-up world: articles of which it is known who and what is the same. */
@NullMarked
package org.parley.generated;

import org.jspecify.annotations.NullMarked;
