-- Decisions. document: all that was decided on and by, as one JSON text whose SHA-256 is kept beside it; the other columns repeat what lists and
-- rules need. A row is never edited: only its state moves on, once, away from IN_FORCE.
-- request_key: made by the form that adopts, so that a second click finds the first one's decision.
CREATE TABLE decision (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title       text NOT NULL CHECK (length(title) BETWEEN 3 AND 160),
    title_key   text NOT NULL,
    decided_on  date NOT NULL,
    state       text NOT NULL DEFAULT 'IN_FORCE' CHECK (state IN ('IN_FORCE', 'REPLACED', 'REVOKED')),
    replaces_id bigint UNIQUE REFERENCES decision,
    document    text NOT NULL,
    sha256      text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    request_key uuid NOT NULL UNIQUE,
    adopted_at  timestamptz NOT NULL,
    adopted_by  text NOT NULL
);
CREATE UNIQUE INDEX decision_one_title_in_force ON decision (title_key) WHERE state = 'IN_FORCE';

-- What became of a decision, in order.
CREATE TABLE decision_event (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    decision_id bigint NOT NULL REFERENCES decision,
    kind        text NOT NULL CHECK (kind IN ('ADOPTED', 'REPLACED', 'REVOKED')),
    reason      text NOT NULL,
    other_id    bigint REFERENCES decision,
    happened_at timestamptz NOT NULL,
    happened_by text NOT NULL
);
CREATE INDEX decision_event_decision ON decision_event (decision_id);

-- Imports that the figures came from: when one of them is withdrawn or superseded, the decision is marked.
CREATE TABLE decision_batch (
    decision_id bigint NOT NULL REFERENCES decision,
    batch_id    bigint NOT NULL REFERENCES batch,
    PRIMARY KEY (decision_id, batch_id)
);

CREATE FUNCTION decision_stays_as_adopted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'A decision is never deleted';
    END IF;
    IF OLD.state <> 'IN_FORCE' OR (to_jsonb(NEW) - 'state') IS DISTINCT FROM (to_jsonb(OLD) - 'state') THEN
        RAISE EXCEPTION 'A decision is never edited';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER decision_stays_as_adopted BEFORE UPDATE OR DELETE ON decision
    FOR EACH ROW EXECUTE FUNCTION decision_stays_as_adopted();

CREATE FUNCTION decision_history_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The history of a decision is never edited';
END
$$;
CREATE TRIGGER decision_event_stays BEFORE UPDATE OR DELETE ON decision_event
    FOR EACH ROW EXECUTE FUNCTION decision_history_stays();
CREATE TRIGGER decision_batch_stays BEFORE UPDATE OR DELETE ON decision_batch
    FOR EACH ROW EXECUTE FUNCTION decision_history_stays();
