/** Gap questions over GraphQL: asks the network, hands it to analysis. */
@NullMarked
package org.weft.gap;

import org.jspecify.annotations.NullMarked;
