/** The algorithms, each behind the name that a rule file uses. Knows no reports. */
@NullMarked
package org.calque.detect;

import org.jspecify.annotations.NullMarked;
