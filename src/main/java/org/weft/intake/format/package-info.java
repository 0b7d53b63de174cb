/** The kinds of file that people have, each read into rows of the data format. */
@NullMarked
package org.weft.intake.format;

import org.jspecify.annotations.NullMarked;
