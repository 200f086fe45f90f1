/** Publication (公開): from a draft to a version in force that everybody was told of. */
@NullMarked
package careermap.publication;

import org.jspecify.annotations.NullMarked;
