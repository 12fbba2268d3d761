/** What stands in an article's text and is no part of the story. Knows no wordings. */
@NullMarked
package org.calque.detect.boilerplate;

import org.jspecify.annotations.NullMarked;
