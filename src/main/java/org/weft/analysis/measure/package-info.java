/**
 * Measures of network science on plain graphs and matrices: formulas that know nothing of regions, missions or markets.
 *
 * <p>
 * Nodes, rows and columns are numbered from 0; whoever asks keeps the names, and numbers them in the order of their
 * keys, so that the order of loading changes no answer. What is undefined is null, never NaN and never a silent 0.
 */
@NullMarked
package org.weft.analysis.measure;

import org.jspecify.annotations.NullMarked;
