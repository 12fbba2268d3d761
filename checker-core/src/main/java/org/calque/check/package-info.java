/** Articles and rules in, report out: parallel, ordered, nothing lost. Knows no formats. */
@NullMarked
package org.calque.check;

import org.jspecify.annotations.NullMarked;
