package id.lentera.programs;

/** Who pays. ADD comes out of the regency's transfers, DD out of the national budget: different money under different rules. */
public enum FundingSource {
    APBN,
    APBD_PROV,
    APBD_KAB,
    ADD,
    DD,
    DBHCHT,
    CSR,
    ZAKAT,
    SELF
}
