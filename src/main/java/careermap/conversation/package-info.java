/** Career conversations (面談): asked for, agreed, held, and what was promised. */
@NullMarked
package careermap.conversation;

import org.jspecify.annotations.NullMarked;
