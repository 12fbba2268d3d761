/** Variants of spelling, capitals and style that an article mixes. */
@NullMarked
package org.calque.detect.variants;

import org.jspecify.annotations.NullMarked;
