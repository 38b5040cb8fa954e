SELECT code, id
FROM area
WHERE code = ANY(:codes)
  AND registered
