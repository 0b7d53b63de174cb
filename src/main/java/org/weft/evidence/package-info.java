/** Sources, statements, reviews and observations: where everything said comes from. */
@NullMarked
package org.weft.evidence;

import org.jspecify.annotations.NullMarked;
