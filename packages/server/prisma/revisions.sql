-- Triggers that count the changes of what is stored of a seeker. `pnpm db:migration` puts this file before
-- row-level-security.sql. Running it again is safe.

-- Counts one more change of the seekers whose rows a statement changed; a seeker who is being removed has none.
CREATE OR REPLACE FUNCTION count_revision() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  one RECORD;
BEGIN
  -- One by one, so that each is found by its key: nearly always there is one.
  FOR one IN SELECT DISTINCT tenant_id, seeker_id FROM changed LOOP
    INSERT INTO seeker_revision AS known (tenant_id, seeker_id, revision)
    SELECT tenant_id, id, 1 FROM seeker WHERE tenant_id = one.tenant_id AND id = one.seeker_id
    ON CONFLICT (tenant_id, seeker_id) DO UPDATE SET revision = known.revision + 1;
  END LOOP;
  RETURN NULL;
END $$;

-- Counts a change of the seeker's own row.
CREATE OR REPLACE FUNCTION count_own_revision() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO seeker_revision AS known (tenant_id, seeker_id, revision) VALUES (NEW.tenant_id, NEW.id, 1)
  ON CONFLICT (tenant_id, seeker_id) DO UPDATE SET revision = known.revision + 1;
  RETURN NULL;
END $$;

-- Adds the triggers to the table of seekers, and to every table whose rows belong to a seeker.
CREATE OR REPLACE FUNCTION add_revision_triggers() RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
  owned RECORD;
  change RECORD;
BEGIN
  CREATE OR REPLACE TRIGGER count_own_revision AFTER UPDATE ON seeker
    FOR EACH ROW EXECUTE FUNCTION count_own_revision();
  FOR owned IN
    SELECT DISTINCT conrelid::REGCLASS AS name FROM pg_constraint
    WHERE contype = 'f' AND confrelid = 'seeker'::REGCLASS AND conrelid <> 'seeker_revision'::REGCLASS
  LOOP
    FOR change IN SELECT * FROM (VALUES ('INSERT', 'NEW'), ('UPDATE', 'NEW'), ('DELETE', 'OLD')) AS of(kind, rows) LOOP
      EXECUTE format(
        'CREATE OR REPLACE TRIGGER count_revision_%s AFTER %s ON %s REFERENCING %s TABLE AS changed '
        'FOR EACH STATEMENT EXECUTE FUNCTION count_revision()',
        lower(change.kind), change.kind, owned.name, change.rows);
    END LOOP;
  END LOOP;
END $$;

SELECT add_revision_triggers();

