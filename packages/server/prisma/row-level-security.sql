-- Row-level security between tenants. `pnpm db:migration` appends this file to every migration.
-- Running it again is safe.

-- The tenant whose rows are visible; null until the transaction sets one.
CREATE OR REPLACE FUNCTION current_tenant() RETURNS UUID LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NULLIF(current_setting('app.tenant', true), '')::UUID;

-- The credential that a request presents before its tenant is known.
CREATE OR REPLACE FUNCTION current_credential() RETURNS TEXT LANGUAGE sql STABLE PARALLEL SAFE
  RETURN NULLIF(current_setting('app.credential', true), '');

-- Creates the role that requests run as, and lets the current user take it.
CREATE OR REPLACE FUNCTION create_working_role() RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
  may_become TEXT := CASE WHEN current_setting('server_version_num')::INT < 160000 THEN 'MEMBER' ELSE 'SET' END;
  missing TEXT := '';
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tiecraft_app') THEN
    missing := 'CREATE ROLE tiecraft_app NOLOGIN; ';
    BEGIN
      CREATE ROLE tiecraft_app NOLOGIN;
    EXCEPTION
      -- Another database on the same server has just created it.
      WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END IF;
  IF NOT pg_has_role(current_user, 'tiecraft_app', may_become) THEN
    EXECUTE format('GRANT tiecraft_app TO %I', current_user);
  END IF;
EXCEPTION
  WHEN insufficient_privilege THEN
    RAISE insufficient_privilege USING MESSAGE = format(
      'requests run as the role tiecraft_app, which %I may not create or take; an administrator has to run: '
      '%sGRANT tiecraft_app TO %1$I;', current_user, missing);
END $$;

-- Isolates the tenants in every table: tiecraft_app sees and changes the rows of the current tenant only.
CREATE OR REPLACE FUNCTION isolate_tenants() RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
  policy RECORD;
  isolated RECORD;
  known RECORD;
BEGIN
  PERFORM create_working_role();
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO tiecraft_app', current_schema());
  FOR policy IN SELECT policyname AS name, tablename AS on_table FROM pg_policies WHERE schemaname = current_schema() LOOP
    EXECUTE format('DROP POLICY %I ON %I', policy.name, policy.on_table);
  END LOOP;
  FOR isolated IN
    SELECT relname AS name, relowner::REGROLE AS owner, relrowsecurity AND relforcerowsecurity AS is_on,
      CASE WHEN relname = 'tenant' THEN 'id' ELSE attname END AS key
    FROM pg_class LEFT JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'tenant_id' AND NOT attisdropped
    WHERE relnamespace = current_schema()::REGNAMESPACE AND relkind IN ('r', 'p') AND relname <> '_prisma_migrations'
  LOOP
    IF isolated.key IS NULL THEN
      RAISE 'cannot isolate tenants in table %, which has no tenant_id', isolated.name;
    END IF;
    IF NOT isolated.is_on THEN
      EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', isolated.name);
    END IF;
    EXECUTE format(
      'CREATE POLICY own_tenant ON %I TO tiecraft_app USING (%I = current_tenant()) WITH CHECK (%2$I = current_tenant())',
      isolated.name, isolated.key);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO tiecraft_app', isolated.name);
    -- The operator of the server creates and lists tenants, without access to their data.
    IF isolated.name = 'tenant' THEN
      EXECUTE format('CREATE POLICY every_tenant ON tenant TO %s USING (true) WITH CHECK (true)', isolated.owner);
    END IF;
  END LOOP;
  -- A credential selects the one row that holds it, which identifies the tenant of the request.
  FOR known IN SELECT * FROM (VALUES ('api_key', 'hash'), ('calendar_feed', 'hash'), ('tenant', 'slug')) AS by_credential(name, key) LOOP
    EXECUTE format(
      'CREATE POLICY shown_credential ON %I FOR SELECT TO tiecraft_app USING (%I = current_credential())',
      known.name, known.key);
  END LOOP;
END $$;

SELECT isolate_tenants();
