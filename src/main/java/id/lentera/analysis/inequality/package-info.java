/** How unevenly something is spread over areas, and whether help goes where need is. Arrays in, arrays out. */
@NamedInterface("inequality")
@NullMarked
package id.lentera.analysis.inequality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
