-- The private cluster creates the extension as superuser beforehand; on an external database the role needs the right.
CREATE EXTENSION IF NOT EXISTS postgis;
