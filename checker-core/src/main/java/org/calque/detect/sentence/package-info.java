/** What makes a sentence: fragments, clashing tenses, order of words. */
@NullMarked
package org.calque.detect.sentence;

import org.jspecify.annotations.NullMarked;
