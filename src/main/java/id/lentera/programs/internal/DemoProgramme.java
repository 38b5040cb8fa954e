package id.lentera.programs.internal;

import id.lentera.programs.FundingSource;
import java.util.List;

/**
 * A programme that gets demonstration deliveries. All of it is invented.
 *
 * @param spread  share of villages where it is present
 * @param depth   share of the lowest decile that it targets there
 * @param fill    share of the target that it reaches, on average
 * @param cost    rupiah per household
 * @param hardware whether what it delivers may break or be moved to the grid
 */
record DemoProgramme(
        String id, double spread, double depth, double fill, long cost, FundingSource funding, boolean hardware) {

    static final List<DemoProgramme> ALL = List.of(
            new DemoProgramme("pkh", 0.94, 0.85, 0.88, 2_400_000, FundingSource.APBN, false),
            new DemoProgramme("sembako", 0.96, 0.9, 0.9, 2_400_000, FundingSource.APBN, false),
            new DemoProgramme("pbi_jk", 0.9, 0.8, 0.85, 504_000, FundingSource.APBN, false),
            new DemoProgramme("blt_dd", 0.7, 0.3, 0.92, 3_600_000, FundingSource.DD, false),
            new DemoProgramme("pktd", 0.55, 0.3, 0.7, 1_500_000, FundingSource.DD, false),
            new DemoProgramme("tkm", 0.18, 0.08, 0.6, 5_000_000, FundingSource.APBN, false),
            new DemoProgramme("blk_ntt", 0.22, 0.06, 0.65, 4_000_000, FundingSource.APBN, false),
            new DemoProgramme("jamsostek_vulnerable", 0.4, 0.25, 0.6, 201_600, FundingSource.APBD_KAB, false),
            new DemoProgramme("bpbl", 0.45, 0.35, 0.72, 1_500_000, FundingSource.APBN, true),
            new DemoProgramme("ltshe", 0.16, 0.6, 0.8, 3_000_000, FundingSource.APBN, true),
            new DemoProgramme("rtlh", 0.35, 0.12, 0.75, 20_000_000, FundingSource.APBD_KAB, false),
            new DemoProgramme("water_sanitation", 0.42, 0.4, 0.6, 2_500_000, FundingSource.APBD_KAB, true));
}
