/** Algorithms about quotations, parentheses and the marks around them. */
@NullMarked
package org.calque.detect.quotes;

import org.jspecify.annotations.NullMarked;
