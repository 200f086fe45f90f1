/** The log (記録): one JSON object a line, with secrets masked. */
@NullMarked
package careermap.logging;

import org.jspecify.annotations.NullMarked;
