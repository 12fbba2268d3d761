/** One class a report format. Knows not how findings were found. */
@NullMarked
package org.calque.report;

import org.jspecify.annotations.NullMarked;
