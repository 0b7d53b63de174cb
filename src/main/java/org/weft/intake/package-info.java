/** Files in: the data format and the seed. */
@NullMarked
package org.weft.intake;

import org.jspecify.annotations.NullMarked;
