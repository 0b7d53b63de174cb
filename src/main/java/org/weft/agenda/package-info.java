/** Policies, events and workstreams: the plan, and whether it holds together. */
@NullMarked
package org.weft.agenda;

import org.jspecify.annotations.NullMarked;
