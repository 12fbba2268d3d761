/** Facts that many rules share: titles, organisations, names, spelling pairs. Knows no articles. */
@NullMarked
package org.calque.lexicon;

import org.jspecify.annotations.NullMarked;
