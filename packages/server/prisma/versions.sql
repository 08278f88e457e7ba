-- Triggers that count the versions of rows. `pnpm db:migration` puts this file before revisions.sql.
-- Running it again is safe.

-- Counts each change of a row.
CREATE OR REPLACE FUNCTION count_version() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  NEW."version" := OLD."version" + 1;
  RETURN NEW;
END $$;

-- Adds the trigger to every table with a column "version".
CREATE OR REPLACE FUNCTION add_version_triggers() RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
  versioned RECORD;
BEGIN
  FOR versioned IN
    SELECT relname AS name
    FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'version' AND NOT attisdropped
    WHERE relnamespace = current_schema()::REGNAMESPACE AND relkind IN ('r', 'p')
  LOOP
    EXECUTE format(
      'CREATE OR REPLACE TRIGGER count_version BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION count_version()',
      versioned.name);
  END LOOP;
END $$;

SELECT add_version_triggers();

