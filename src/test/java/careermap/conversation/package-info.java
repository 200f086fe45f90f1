/** Tests of career conversations. */
@NullMarked
package careermap.conversation;

import org.jspecify.annotations.NullMarked;
