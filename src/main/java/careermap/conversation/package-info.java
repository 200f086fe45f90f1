/** Career talks (面談) between a person and somebody who listens. */
@NullMarked
package careermap.conversation;

import org.jspecify.annotations.NullMarked;
