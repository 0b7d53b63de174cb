/** Who may ask what, and the limits on a request. */
@NullMarked
package org.weft.access;

import org.jspecify.annotations.NullMarked;
