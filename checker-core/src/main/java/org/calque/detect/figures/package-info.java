/**
 * Algorithms about figures: their marks, units, plurals, and figures that contradict each other.
 */
@NullMarked
package org.calque.detect.figures;

import org.jspecify.annotations.NullMarked;
