/** Regular expressions over paragraphs, for what is a matter of characters and not of words. */
@NullMarked
package org.calque.detect.pattern;

import org.jspecify.annotations.NullMarked;
