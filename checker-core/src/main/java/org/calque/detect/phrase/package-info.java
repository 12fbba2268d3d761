/** Set phrases: the notation of a rule's match and suggest, compiled to a scan over tokens. */
@NullMarked
package org.calque.detect.phrase;

import org.jspecify.annotations.NullMarked;
