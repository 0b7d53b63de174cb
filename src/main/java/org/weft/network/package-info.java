/** Fills the analysis Network from the graph and keeps it fresh. */
@NullMarked
package org.weft.network;

import org.jspecify.annotations.NullMarked;
