-- Check constraints for the bounds that core sets on stored values. `pnpm db:migration` prints this from the schemas
-- of core and puts it before row-level-security.sql. Running it again is safe.

-- Whether every text of an array is there and has 1 to max_length characters.
CREATE OR REPLACE FUNCTION texts_fit(texts TEXT[], max_length INT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (SELECT COALESCE(bool_and(one IS NOT NULL AND char_length(one) BETWEEN 1 AND max_length), true) FROM unnest(texts) AS one);

CREATE OR REPLACE FUNCTION declared_checks() RETURNS TABLE (on_table TEXT, name TEXT, condition TEXT)
LANGUAGE sql STABLE AS $declared$ VALUES
  -- rows --
$declared$;

-- Replaces the checks of earlier migrations by the declared ones: drops those that differ and adds those that are missing.
-- Fails where a row breaks a check.
CREATE OR REPLACE FUNCTION add_checks() RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
  changed RECORD;
BEGIN
  FOR changed IN
    SELECT relname, conname FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
    WHERE contype = 'c' AND connamespace = current_schema()::REGNAMESPACE
      AND obj_description(pg_constraint.oid, 'pg_constraint') LIKE 'declared: %'
      AND NOT EXISTS (
        SELECT FROM declared_checks() AS declared
        WHERE (declared.on_table, declared.name) = (relname, conname)
          AND 'declared: ' || declared.condition = obj_description(pg_constraint.oid, 'pg_constraint'))
  LOOP
    EXECUTE format('ALTER TABLE %I DROP CONSTRAINT %I', changed.relname, changed.conname);
  END LOOP;
  FOR changed IN
    SELECT declared.on_table,
      string_agg(format('ADD CONSTRAINT %I CHECK (%s)', declared.name, declared.condition), ', ') AS additions,
      array_agg(declared.name) AS names, array_agg('declared: ' || declared.condition) AS comments
    FROM declared_checks() AS declared
    WHERE NOT EXISTS (
      SELECT FROM pg_constraint
      WHERE connamespace = current_schema()::REGNAMESPACE AND conrelid = declared.on_table::REGCLASS
        AND conname = declared.name)
    GROUP BY declared.on_table
  LOOP
    -- One statement for each table reads its rows once.
    EXECUTE format('ALTER TABLE %I %s', changed.on_table, changed.additions);
    FOR index IN 1 .. cardinality(changed.names) LOOP
      EXECUTE format('COMMENT ON CONSTRAINT %I ON %I IS %L',
        changed.names[index], changed.on_table, changed.comments[index]);
    END LOOP;
  END LOOP;
END $$;

SELECT add_checks();

