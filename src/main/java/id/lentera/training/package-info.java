/** Trainings that pass knowledge on: of trainers, of facilitators, guidance of regions; planned against itemised participants. */
@ApplicationModule(
        allowedDependencies = {"platform", "provenance", "areas", "topics", "areaview", "mapview", "indicators"})
@NullMarked
package id.lentera.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
