-- CreateEnum
CREATE TYPE "api_key_scope" AS ENUM ('read', 'write', 'admin');

-- CreateEnum
CREATE TYPE "goal_outcome" AS ENUM ('interview', 'offer');

-- CreateEnum
CREATE TYPE "self_report_topic" AS ENUM ('past_coworker_relationships', 'communication_skills', 'professional_reputation', 'other_strength', 'shy', 'few_contacts', 'dislikes_asking', 'little_time', 'other_weakness', 'job_fairs_nearby', 'networking_events_nearby', 'social_events_nearby', 'other_opportunity', 'no_one_hiring', 'stronger_competition', 'other_threat');

-- CreateEnum
CREATE TYPE "relationship_stage" AS ENUM ('known', 'rapport', 'personal', 'business', 'ally');

-- CreateEnum
CREATE TYPE "closeness" AS ENUM ('support', 'sympathy', 'active', 'network');

-- CreateEnum
CREATE TYPE "influence" AS ENUM ('starting_out', 'experienced', 'senior', 'decides_on_hiring');

-- CreateEnum
CREATE TYPE "activity_type" AS ENUM ('approach_sent', 'reply_received', 'conversation_held', 'event_attended', 'resumes_handed_out', 'application_sent', 'lead_received', 'referral_received', 'introduction_received', 'introduction_offered', 'introduction_accepted', 'introduction_declined', 'introduction_made', 'introduction_followed_up', 'help_given', 'help_received', 'thanks_sent', 'update_sent', 'conflict_arisen', 'interview_held', 'offer_received', 'hours_logged', 'tally_recalled');

-- CreateEnum
CREATE TYPE "ask" AS ENUM ('advice', 'introduction', 'referral', 'job');

-- CreateEnum
CREATE TYPE "answer" AS ENUM ('accepted', 'declined');

-- CreateEnum
CREATE TYPE "conversation_depth" AS ENUM ('their_interests', 'personal', 'business');

-- CreateEnum
CREATE TYPE "setting" AS ENUM ('in_person', 'phone', 'video', 'chat', 'event');

-- CreateEnum
CREATE TYPE "removed_kind" AS ENUM ('seeker', 'contact', 'activity');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('portal', 'adviser', 'seeker');

-- CreateEnum
CREATE TYPE "consent_kind" AS ENUM ('share_contacts_with_advisers', 'share_sensitive_channels');

-- CreateEnum
CREATE TYPE "plan_action_status" AS ENUM ('done', 'skipped', 'snoozed');

-- CreateTable
CREATE TABLE "tenant" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tenant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scopes" "api_key_scope"[],
    "expires_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "seeker" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "goal_outcome" "goal_outcome",
    "goal_count" INTEGER,
    "goal_by" TIMESTAMPTZ(3),
    "goal_role" TEXT,
    "hours_per_week" DOUBLE PRECISION,
    "search_started_at" TIMESTAMPTZ(3),
    "comfort" INTEGER,
    "network_size" INTEGER,
    "market" JSONB,
    "affiliations" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "seeker_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "self_report" (
    "tenant_id" UUID NOT NULL,
    "seeker_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "topic" "self_report_topic" NOT NULL,
    "text" TEXT,

    CONSTRAINT "self_report_pkey" PRIMARY KEY ("tenant_id","seeker_id","position")
);

-- CreateTable
CREATE TABLE "contact" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "seeker_id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "employer" TEXT,
    "job_title" TEXT,
    "email" TEXT,
    "profile_url" TEXT,
    "introduced_by" UUID,
    "known_since" TIMESTAMPTZ(3),
    "last_contacted_at" TIMESTAMPTZ(3),
    "starting_stage" "relationship_stage",
    "closeness" "closeness",
    "contact_every_days" INTEGER,
    "snoozed_until" TIMESTAMPTZ(3),
    "influence" "influence",
    "years_shared" DOUBLE PRECISION,
    "offers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "needs" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "activity" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "seeker_id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "type" "activity_type" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT,
    "contact_id" UUID,
    "ask" "ask",
    "answer" "answer",
    "depth" "conversation_depth",
    "minutes" INTEGER,
    "setting" "setting",
    "predicted_comfort" INTEGER,
    "felt_comfort" INTEGER,
    "channel" TEXT,
    "people_met" INTEGER,
    "count" INTEGER,
    "employer" TEXT,
    "introduced_contact_id" UUID,
    "other_contact_id" UUID,
    "for" UUID[] DEFAULT ARRAY[]::UUID[],
    "contact_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "since" TIMESTAMPTZ(3),
    "approached" INTEGER,
    "replied" INTEGER,
    "conversed" INTEGER,
    "referred" INTEGER,
    "interviewed" INTEGER,
    "offered" INTEGER,
    "not_yet_asked" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "contact_merge" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "seeker_id" UUID NOT NULL,
    "kept_contact_id" UUID NOT NULL,
    "removed_contact_id" UUID NOT NULL,
    "removed_external_id" TEXT NOT NULL,
    "undo" JSONB NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_merge_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "removal" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" "removed_kind" NOT NULL,
    "seeker_id" UUID NOT NULL,
    "external_id" TEXT NOT NULL,
    "removed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "removal_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "consent" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "seeker_id" UUID NOT NULL,
    "kind" "consent_kind" NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "given_by" "role" NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by" "role",

    CONSTRAINT "consent_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "request_id" TEXT NOT NULL,
    "role" "role",
    "api_key_id" UUID,
    "subject" TEXT,
    "action" TEXT NOT NULL,
    "seeker_id" UUID,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "plan_action" (
    "tenant_id" UUID NOT NULL,
    "seeker_id" UUID NOT NULL,
    "action_id" TEXT NOT NULL,
    "week_of" TEXT,
    "day" TEXT,
    "start" TIMESTAMPTZ(3),
    "minutes" INTEGER,
    "status" "plan_action_status",
    "marked_at" TIMESTAMPTZ(3),
    "until" TIMESTAMPTZ(3),
    "minutes_taken" INTEGER,

    CONSTRAINT "plan_action_pkey" PRIMARY KEY ("tenant_id","seeker_id","action_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "tenant_slug_key" ON "tenant"("slug");

-- CreateIndex
CREATE INDEX "api_key_hash_idx" ON "api_key"("hash");

-- CreateIndex
CREATE INDEX "seeker_tenant_id_updated_at_id_idx" ON "seeker"("tenant_id", "updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "seeker_tenant_id_external_id_key" ON "seeker"("tenant_id", "external_id");

-- CreateIndex
CREATE INDEX "contact_tenant_id_seeker_id_introduced_by_idx" ON "contact"("tenant_id", "seeker_id", "introduced_by");

-- CreateIndex
CREATE INDEX "contact_tenant_id_seeker_id_updated_at_id_idx" ON "contact"("tenant_id", "seeker_id", "updated_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_tenant_id_seeker_id_id_key" ON "contact"("tenant_id", "seeker_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_tenant_id_seeker_id_external_id_key" ON "contact"("tenant_id", "seeker_id", "external_id");

-- CreateIndex
CREATE INDEX "activity_tenant_id_seeker_id_at_id_idx" ON "activity"("tenant_id", "seeker_id", "at", "id");

-- CreateIndex
CREATE INDEX "activity_tenant_id_seeker_id_updated_at_id_idx" ON "activity"("tenant_id", "seeker_id", "updated_at", "id");

-- CreateIndex
CREATE INDEX "activity_tenant_id_seeker_id_contact_id_at_idx" ON "activity"("tenant_id", "seeker_id", "contact_id", "at");

-- CreateIndex
CREATE INDEX "activity_tenant_id_seeker_id_introduced_contact_id_idx" ON "activity"("tenant_id", "seeker_id", "introduced_contact_id");

-- CreateIndex
CREATE INDEX "activity_tenant_id_seeker_id_other_contact_id_idx" ON "activity"("tenant_id", "seeker_id", "other_contact_id");

-- CreateIndex
CREATE UNIQUE INDEX "activity_tenant_id_seeker_id_external_id_key" ON "activity"("tenant_id", "seeker_id", "external_id");

-- CreateIndex
CREATE INDEX "contact_merge_tenant_id_seeker_id_merged_at_idx" ON "contact_merge"("tenant_id", "seeker_id", "merged_at");

-- CreateIndex
CREATE INDEX "contact_merge_tenant_id_seeker_id_kept_contact_id_idx" ON "contact_merge"("tenant_id", "seeker_id", "kept_contact_id");

-- CreateIndex
CREATE INDEX "removal_tenant_id_removed_at_id_idx" ON "removal"("tenant_id", "removed_at", "id");

-- CreateIndex
CREATE INDEX "consent_tenant_id_seeker_id_kind_idx" ON "consent"("tenant_id", "seeker_id", "kind");

-- CreateIndex
CREATE INDEX "audit_entry_tenant_id_at_id_idx" ON "audit_entry"("tenant_id", "at", "id");

-- CreateIndex
CREATE INDEX "audit_entry_tenant_id_seeker_id_at_id_idx" ON "audit_entry"("tenant_id", "seeker_id", "at", "id");

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seeker" ADD CONSTRAINT "seeker_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "self_report" ADD CONSTRAINT "self_report_tenant_id_seeker_id_fkey" FOREIGN KEY ("tenant_id", "seeker_id") REFERENCES "seeker"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_tenant_id_seeker_id_fkey" FOREIGN KEY ("tenant_id", "seeker_id") REFERENCES "seeker"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_tenant_id_seeker_id_introduced_by_fkey" FOREIGN KEY ("tenant_id", "seeker_id", "introduced_by") REFERENCES "contact"("tenant_id", "seeker_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_tenant_id_seeker_id_fkey" FOREIGN KEY ("tenant_id", "seeker_id") REFERENCES "seeker"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_tenant_id_seeker_id_contact_id_fkey" FOREIGN KEY ("tenant_id", "seeker_id", "contact_id") REFERENCES "contact"("tenant_id", "seeker_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_tenant_id_seeker_id_introduced_contact_id_fkey" FOREIGN KEY ("tenant_id", "seeker_id", "introduced_contact_id") REFERENCES "contact"("tenant_id", "seeker_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_tenant_id_seeker_id_other_contact_id_fkey" FOREIGN KEY ("tenant_id", "seeker_id", "other_contact_id") REFERENCES "contact"("tenant_id", "seeker_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contact_merge" ADD CONSTRAINT "contact_merge_tenant_id_seeker_id_fkey" FOREIGN KEY ("tenant_id", "seeker_id") REFERENCES "seeker"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_merge" ADD CONSTRAINT "contact_merge_tenant_id_seeker_id_kept_contact_id_fkey" FOREIGN KEY ("tenant_id", "seeker_id", "kept_contact_id") REFERENCES "contact"("tenant_id", "seeker_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "removal" ADD CONSTRAINT "removal_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_tenant_id_seeker_id_fkey" FOREIGN KEY ("tenant_id", "seeker_id") REFERENCES "seeker"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_action" ADD CONSTRAINT "plan_action_tenant_id_seeker_id_fkey" FOREIGN KEY ("tenant_id", "seeker_id") REFERENCES "seeker"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

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
