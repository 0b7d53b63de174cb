/** An import from upload to undo: what was read, what it would change, writing it, and taking it back. */
@NullMarked
package org.weft.intake.job;

import org.jspecify.annotations.NullMarked;
