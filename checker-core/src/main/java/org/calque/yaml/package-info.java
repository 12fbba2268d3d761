/** YAML 1.2 read into trees that remember the line and column of every value. */
@NullMarked
package org.calque.yaml;

import org.jspecify.annotations.NullMarked;
