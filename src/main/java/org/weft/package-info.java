/** Weft: a stakeholder knowledge graph that says which connections are missing. */
@NullMarked
package org.weft;

import org.jspecify.annotations.NullMarked;
