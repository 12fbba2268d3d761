/** Checks of what an article says of persons: names, titles, pronouns. */
@NullMarked
package org.calque.detect.people;

import org.jspecify.annotations.NullMarked;
