/** Answers and graphs out: tables as CSV and XLSX, the network in the formats of the tools that people like. */
@NullMarked
package org.weft.export;

import org.jspecify.annotations.NullMarked;
