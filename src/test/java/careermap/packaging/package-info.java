/** The app as it is packaged: its start script, its unit for systemd, its image. */
@NullMarked
package careermap.packaging;

import org.jspecify.annotations.NullMarked;
