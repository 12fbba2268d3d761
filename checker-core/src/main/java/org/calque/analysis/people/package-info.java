/**
 * Who is mentioned in an article, by which names and titles, and which mentions are one person.
 * Lives on tokens, the dictionary's tags and the lexicon; knows no rules.
 */
@NullMarked
package org.calque.analysis.people;

import org.jspecify.annotations.NullMarked;
