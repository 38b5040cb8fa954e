/** Who is next to whom, and whether alike lies beside alike: neighbours, weights, Moran's I, Getis-Ord. Arrays in, arrays out. */
@NamedInterface("spatial")
@NullMarked
package id.lentera.analysis.spatial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
