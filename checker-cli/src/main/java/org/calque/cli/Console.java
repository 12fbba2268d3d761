package org.calque.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the program has of the world around it.
 *
 * @param folder the working folder
 * @param environment environment variables
 * @param terminal whether standard output is one
 */
record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Path folder,
    Map<String, String> environment,
    boolean terminal) {}
