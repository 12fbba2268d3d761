/** Words that no dictionary, lexicon or other place of the article explains. */
@NullMarked
package org.calque.detect.spelling;

import org.jspecify.annotations.NullMarked;
