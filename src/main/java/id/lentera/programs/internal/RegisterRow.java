package id.lentera.programs.internal;

import id.lentera.programs.FundingSource;
import id.lentera.programs.Strategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A usable row of register.csv. */
record RegisterRow(
        String programmeId,
        @Nullable Strategy strategy,
        @Nullable String spending,
        @Nullable String ownerId,
        @Nullable String ownerEn,
        @Nullable String legalBaseId,
        @Nullable String legalBaseEn,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        @Nullable Long unitCost,
        @Nullable String costNoteId,
        @Nullable String costNoteEn,
        List<FundingSource> funding,
        @Nullable Integer threshold,
        @Nullable String sourceId) {}
