/** Epithets and source words: how a translation names what it speaks of. */
@NullMarked
package org.calque.detect.entity;

import org.jspecify.annotations.NullMarked;
