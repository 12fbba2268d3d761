/** Algorithms about dates, weekdays and times of day. */
@NullMarked
package org.calque.detect.dates;

import org.jspecify.annotations.NullMarked;
