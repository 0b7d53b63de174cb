/** Answers as tables: each package that answers a question says here, column by column, how it is taken out. */
@NullMarked
package org.weft.sheet;

import org.jspecify.annotations.NullMarked;
