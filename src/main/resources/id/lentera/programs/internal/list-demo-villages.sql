SELECT id, code FROM area WHERE level = 4 AND registered AND code LIKE '53.%' ORDER BY code
