/** From findings to a judgement: MQM score, verdict, fingerprints. Knows no formats. */
@NullMarked
package org.calque.gate;

import org.jspecify.annotations.NullMarked;
