WITH RECURSIVE up AS (
    SELECT parent_id FROM area WHERE id = :id
    UNION ALL
    SELECT p.parent_id FROM up JOIN area p ON p.id = up.parent_id
)
SELECT a.id, a.level, a.fid, a.code, a.bps_code, a.name, a.kind, a.parent_id, a.registered FROM area a WHERE a.id IN (SELECT parent_id FROM up) ORDER BY a.level
