/** One body, one term, one name: what an article calls by two. */
@NullMarked
package org.calque.detect.terms;

import org.jspecify.annotations.NullMarked;
