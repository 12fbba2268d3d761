/** The detectors' names. The one place that knows them all; they do not know it. */
@NullMarked
package org.calque.detect.registry;

import org.jspecify.annotations.NullMarked;
