/** What the articles of one run say against one another: a house that writes one name two ways. */
@NullMarked
package org.calque.detect.house;

import org.jspecify.annotations.NullMarked;
