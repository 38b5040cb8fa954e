SELECT a.id, a.level, a.fid, a.code, a.bps_code, a.name, a.kind, a.parent_id, a.registered FROM area a WHERE a.code = :code
