package id.lentera.priority;

import id.lentera.platform.LocalizedText;
import id.lentera.provenance.Source;
import java.util.List;

/** A published price of a package for one household, with what it holds and who says so. */
public record UnitCost(ElectricPackage electricPackage, long perHousehold, LocalizedText note, List<Source> sources) {}
