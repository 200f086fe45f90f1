/** The career map (キャリアマップ): roles, the paths between them and what each path asks for. */
@NullMarked
package careermap.map;

import org.jspecify.annotations.NullMarked;
