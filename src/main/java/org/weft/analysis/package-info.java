/** Pure answers to gap questions: values in, values out. Knows nothing of Spring, Neo4j, GraphQL or the clock. */
@NullMarked
package org.weft.analysis;

import org.jspecify.annotations.NullMarked;
