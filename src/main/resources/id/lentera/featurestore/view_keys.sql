SELECT pk_column FROM gt_pk_metadata WHERE table_schema = ? AND table_name = ? ORDER BY pk_column_idx
