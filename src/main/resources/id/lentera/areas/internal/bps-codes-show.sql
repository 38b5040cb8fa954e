-- Today's code, or the one of 2013 when it is the only one, still begins with the parent's code and no area uses it today:
-- where kabupaten or provinces were founded since, older codes point below the wrong parent.
-- One look-up by index for each area: the planner can't estimate how many areas have exactly one code, and joins go wrong by minutes.
UPDATE area a
SET bps_code = shown.code
FROM (
    SELECT c.id, coalesce(c.today, CASE WHEN starts_with(c.former, p.bps_code) THEN c.former END) AS code
    FROM (
        SELECT x.id, x.parent_id,
               (SELECT CASE WHEN count(*) = 1 THEN min(t.code) END
                FROM area_code t
                WHERE t.area_id = x.id AND t.system = 'bps' AND t.edition = 'current') AS today,
               (SELECT CASE WHEN count(*) = 1 THEN min(f.code) END
                FROM area_code f
                WHERE f.area_id = x.id AND f.system = 'bps' AND f.edition <> 'current'
                  AND NOT EXISTS (SELECT 1 FROM area_code t
                                  WHERE t.system = 'bps' AND t.edition = 'current' AND t.code = f.code)) AS former
        FROM area x
        WHERE x.level = :level
    ) c
    LEFT JOIN area p ON p.id = c.parent_id
    WHERE c.today IS NOT NULL OR c.former IS NOT NULL
       OR EXISTS (SELECT 1 FROM area y WHERE y.id = c.id AND y.bps_code IS NOT NULL)
) shown
WHERE shown.id = a.id AND a.bps_code IS DISTINCT FROM shown.code
