/**
 * LanguageTool as a source of evidence: chosen rules of its grammar, each chosen by what it found
 * and cried wolf about.
 */
@NullMarked
package org.calque.detect.grammar;

import org.jspecify.annotations.NullMarked;
