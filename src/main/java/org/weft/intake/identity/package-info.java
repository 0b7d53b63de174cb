/** Who is who: which organisation of the graph a row is about, what may be one twice, and merges that can be undone. */
@NullMarked
package org.weft.intake.identity;

import org.jspecify.annotations.NullMarked;
