/**
 * From article to analysed article: sentences, tokens, mentions, figures, dates, quotations. Knows
 * no rules.
 */
@NullMarked
package org.calque.analysis;

import org.jspecify.annotations.NullMarked;
