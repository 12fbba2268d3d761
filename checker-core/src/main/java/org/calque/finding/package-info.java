/** What a check finds, as plain immutable records. Knows not how it was found. */
@NullMarked
package org.calque.finding;

import org.jspecify.annotations.NullMarked;
