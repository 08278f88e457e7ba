-- The wall between tenants that the database keeps. `pnpm db:migration` puts this file at the end of every migration;
-- it may be run again at any time.

-- The tenant whose rows are there; none unless the transaction says whose.
CREATE OR REPLACE FUNCTION current_tenant() RETURNS UUID LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NULLIF(current_setting('app.tenant', true), '')::UUID;

-- What a request shows before it is known whose it is.
CREATE OR REPLACE FUNCTION current_credential() RETURNS TEXT LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NULLIF(current_setting('app.credential', true), '');

-- Makes the role that requests work as, and lets whoever runs this work as it.
CREATE OR REPLACE FUNCTION raise_working_role() RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
  may_become TEXT := CASE WHEN current_setting('server_version_num')::INT < 160000 THEN 'MEMBER' ELSE 'SET' END;
  missing TEXT := '';
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tiecraft_app') THEN
    missing := 'CREATE ROLE tiecraft_app NOLOGIN; ';
    BEGIN
      CREATE ROLE tiecraft_app NOLOGIN;
    EXCEPTION
      -- Another database on the same server was faster.
      WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END IF;
  IF NOT pg_has_role(current_user, 'tiecraft_app', may_become) THEN
    EXECUTE format('GRANT tiecraft_app TO %I', current_user);
  END IF;
EXCEPTION
  WHEN insufficient_privilege THEN
    RAISE insufficient_privilege USING MESSAGE = format(
      'requests work as the role tiecraft_app, which %I may not make or become; an administrator has to run: '
      '%sGRANT tiecraft_app TO %1$I;', current_user, missing);
END $$;

-- Walls every table: whoever works as tiecraft_app has the rows of the current tenant, and no others.
CREATE OR REPLACE FUNCTION raise_walls() RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
  policy RECORD;
  walled RECORD;
  known RECORD;
BEGIN
  PERFORM raise_working_role();
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO tiecraft_app', current_schema());
  FOR policy IN SELECT policyname AS name, tablename AS on_table FROM pg_policies WHERE schemaname = current_schema() LOOP
    EXECUTE format('DROP POLICY %I ON %I', policy.name, policy.on_table);
  END LOOP;
  FOR walled IN
    SELECT relname AS name, relowner::REGROLE AS owner, relrowsecurity AND relforcerowsecurity AS is_on,
      CASE WHEN relname = 'tenant' THEN 'id' ELSE attname END AS key
    FROM pg_class LEFT JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'tenant_id' AND NOT attisdropped
    WHERE relnamespace = current_schema()::REGNAMESPACE AND relkind IN ('r', 'p') AND relname <> '_prisma_migrations'
  LOOP
    IF walled.key IS NULL THEN
      RAISE 'nothing would keep the tenants apart in table %, which has no tenant_id', walled.name;
    END IF;
    IF NOT walled.is_on THEN
      EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', walled.name);
    END IF;
    EXECUTE format(
      'CREATE POLICY own_tenant ON %I TO tiecraft_app USING (%I = current_tenant()) WITH CHECK (%2$I = current_tenant())',
      walled.name, walled.key);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO tiecraft_app', walled.name);
    -- Whoever runs the server makes and lists tenants, without seeing what is theirs.
    IF walled.name = 'tenant' THEN
      EXECUTE format('CREATE POLICY every_tenant ON tenant TO %s USING (true) WITH CHECK (true)', walled.owner);
    END IF;
  END LOOP;
  -- What a request shows finds the one row that has it, which tells whose request it is.
  FOR known IN SELECT * FROM (VALUES ('api_key', 'hash'), ('tenant', 'slug')) AS by_credential(name, key) LOOP
    EXECUTE format(
      'CREATE POLICY shown_credential ON %I FOR SELECT TO tiecraft_app USING (%I = current_credential())',
      known.name, known.key);
  END LOOP;
END $$;

SELECT raise_walls();
