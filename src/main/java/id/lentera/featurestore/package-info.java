/** A read-only GeoTools DataStore over PostGIS that pushes filters, sorting and limits down to SQL. Found through DataStoreFinder; a later gt-jdbc-postgis can take its place. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package id.lentera.featurestore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
