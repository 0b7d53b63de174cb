/** Regions, markets, missions, organisations and collaborations: browse, search and record. */
@NullMarked
package org.weft.stakeholder;

import org.jspecify.annotations.NullMarked;
