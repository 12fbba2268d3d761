/** Rule files, read and validated. Knows no detector's insides. */
@NullMarked
package org.calque.rule;

import org.jspecify.annotations.NullMarked;
