/** Neo4j: the embedded server, the driver, migrations and named Cypher. */
@NullMarked
package org.weft.store;

import org.jspecify.annotations.NullMarked;
