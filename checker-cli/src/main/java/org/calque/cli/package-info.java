/** The commands: main is a function from arguments and streams to an exit code. */
@NullMarked
package org.calque.cli;

import org.jspecify.annotations.NullMarked;
