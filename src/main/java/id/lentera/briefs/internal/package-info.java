/** Content, workbook and addresses of briefs. */
@NullMarked
package id.lentera.briefs.internal;

import org.jspecify.annotations.NullMarked;
