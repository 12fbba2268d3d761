package org.calque.check;

/**
 * A file or an article that could not be checked.
 *
 * @param path as the user named it
 * @param reason why, and what can be done, in a sentence
 */
public record Skipped(String path, String reason) {}
