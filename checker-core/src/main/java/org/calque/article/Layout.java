package org.calque.article;

import java.util.List;
import java.util.Map;

/**
 * What a format's markup gives: text, blocks, and the way back to the marked-up file.
 *
 * @param text the blocks, divided by blank lines
 * @param map from {@code text} to the file
 * @param blocks in order
 * @param header what the file says about the article
 */
record Layout(String text, OffsetMap map, List<Block> blocks, Map<String, String> header) {}
