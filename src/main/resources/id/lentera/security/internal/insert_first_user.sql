INSERT INTO app_user (username, password_hash, role, created_at)
SELECT :username, :hash, :role, :now
WHERE NOT EXISTS (SELECT 1 FROM app_user)
ON CONFLICT DO NOTHING
