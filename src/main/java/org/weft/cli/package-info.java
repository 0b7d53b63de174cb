/** The command line: the same answers as over GraphQL, as tables to read or JSON, and files in and out. */
@NullMarked
package org.weft.cli;

import org.jspecify.annotations.NullMarked;
