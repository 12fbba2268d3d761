/**
 * The article as a newsroom sees it: text, paragraphs, language, origin, and the way back to the
 * file. Knows no grammar and no rules.
 */
@NullMarked
package org.calque.article;

import org.jspecify.annotations.NullMarked;
