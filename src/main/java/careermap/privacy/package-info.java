/** What people can be sure of: everything about one of them, its removal, how long it is kept. */
@NullMarked
package careermap.privacy;

import org.jspecify.annotations.NullMarked;
