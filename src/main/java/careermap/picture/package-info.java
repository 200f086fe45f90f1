/** The map as a picture (図): PNG for Slack, SVG for pages and print. */
@NullMarked
package careermap.picture;

import org.jspecify.annotations.NullMarked;
