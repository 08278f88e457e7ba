-- Check constraints for the bounds that core sets on stored values. `pnpm db:migration` prints this from the schemas
-- of core and puts it before row-level-security.sql. Running it again is safe.

-- Whether none of some texts is missing, empty or longer than so many characters.
CREATE OR REPLACE FUNCTION texts_fit(texts TEXT[], longest INT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (SELECT COALESCE(bool_and(one IS NOT NULL AND char_length(one) BETWEEN 1 AND longest), true) FROM unnest(texts) AS one);

CREATE OR REPLACE FUNCTION promised_checks() RETURNS TABLE (on_table TEXT, name TEXT, condition TEXT)
LANGUAGE sql STABLE AS $promised$ VALUES
  -- rows --
$promised$;

-- Makes the checks what is promised: those that differ go, those that are missing come, once every row has passed.
CREATE OR REPLACE FUNCTION add_checks() RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
  changed RECORD;
BEGIN
  FOR changed IN
    SELECT relname, conname FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
    WHERE contype = 'c' AND connamespace = current_schema()::REGNAMESPACE
      AND obj_description(pg_constraint.oid, 'pg_constraint') LIKE 'promised: %'
      AND NOT EXISTS (
        SELECT FROM promised_checks() AS promised
        WHERE (promised.on_table, promised.name) = (relname, conname)
          AND 'promised: ' || promised.condition = obj_description(pg_constraint.oid, 'pg_constraint'))
  LOOP
    EXECUTE format('ALTER TABLE %I DROP CONSTRAINT %I', changed.relname, changed.conname);
  END LOOP;
  FOR changed IN
    SELECT promised.on_table,
      string_agg(format('ADD CONSTRAINT %I CHECK (%s)', promised.name, promised.condition), ', ') AS additions,
      array_agg(promised.name) AS names, array_agg('promised: ' || promised.condition) AS comments
    FROM promised_checks() AS promised
    WHERE NOT EXISTS (
      SELECT FROM pg_constraint
      WHERE connamespace = current_schema()::REGNAMESPACE AND conrelid = promised.on_table::REGCLASS
        AND conname = promised.name)
    GROUP BY promised.on_table
  LOOP
    -- All of a table at once, so that its rows are read once.
    EXECUTE format('ALTER TABLE %I %s', changed.on_table, changed.additions);
    FOR index IN 1 .. cardinality(changed.names) LOOP
      EXECUTE format('COMMENT ON CONSTRAINT %I ON %I IS %L',
        changed.names[index], changed.on_table, changed.comments[index]);
    END LOOP;
  END LOOP;
END $$;

SELECT add_checks();

