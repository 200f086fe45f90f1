/** Keeps everything (保存): the one place for SQL. */
@NullMarked
package careermap.database;

import org.jspecify.annotations.NullMarked;
