-- Today's code, or the one of 2013 when it is the only one, still begins with the parent's code and no area uses it today:
-- where kabupaten or provinces were founded since, older codes point below the wrong parent.
WITH today AS (
    SELECT area_id, min(code) AS code FROM area_code WHERE system = 'bps' AND edition = 'current' GROUP BY area_id HAVING count(*) = 1
), former AS (
    SELECT area_id, min(code) AS code FROM area_code c
    WHERE system = 'bps' AND edition <> 'current'
      AND NOT EXISTS (SELECT 1 FROM area_code t WHERE t.system = 'bps' AND t.edition = 'current' AND t.code = c.code)
    GROUP BY area_id HAVING count(*) = 1
), shown AS (
    SELECT a.id, coalesce(today.code, former.code) AS code
    FROM area a
    LEFT JOIN area p ON p.id = a.parent_id
    LEFT JOIN today ON today.area_id = a.id
    LEFT JOIN former ON former.area_id = a.id AND starts_with(former.code, p.bps_code)
    WHERE a.level = :level
)
UPDATE area a SET bps_code = shown.code FROM shown WHERE shown.id = a.id AND a.bps_code IS DISTINCT FROM shown.code
