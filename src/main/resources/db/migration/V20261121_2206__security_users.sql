CREATE TABLE app_user (
    username      text PRIMARY KEY CHECK (username ~ '^[a-z0-9._-]{1,64}$'),
    password_hash text NOT NULL,
    role          text NOT NULL CHECK (role IN ('ADMIN')),
    created_at    timestamptz NOT NULL
);
