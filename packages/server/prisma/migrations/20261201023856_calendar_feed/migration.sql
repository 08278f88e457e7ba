-- CreateTable
CREATE TABLE "calendar_feed" (
    "tenant_id" UUID NOT NULL,
    "seeker_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("tenant_id","seeker_id")
);

-- CreateIndex
CREATE INDEX "calendar_feed_hash_idx" ON "calendar_feed"("hash");

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_tenant_id_seeker_id_fkey" FOREIGN KEY ("tenant_id", "seeker_id") REFERENCES "seeker"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Check constraints for the bounds that core sets on stored values. `pnpm db:migration` prints this from the schemas
-- of core and puts it before row-level-security.sql. Running it again is safe.

-- Whether every text of an array is there and has 1 to max_length characters.
CREATE OR REPLACE FUNCTION texts_fit(texts TEXT[], max_length INT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (SELECT COALESCE(bool_and(one IS NOT NULL AND char_length(one) BETWEEN 1 AND max_length), true) FROM unnest(texts) AS one);

CREATE OR REPLACE FUNCTION declared_checks() RETURNS TABLE (on_table TEXT, name TEXT, condition TEXT)
LANGUAGE sql STABLE AS $declared$ VALUES
  ('tenant', 'tenant_name_check', 'char_length("name") BETWEEN 1 AND 200'),
  ('tenant', 'tenant_slug_check', '"slug" ~ ''^[a-z0-9][a-z0-9-]{0,62}$'''),
  ('api_key', 'api_key_name_check', 'char_length("name") BETWEEN 1 AND 100'),
  ('api_key', 'api_key_scopes_check', '"scopes" IS NOT NULL AND cardinality("scopes") >= 1 AND array_position("scopes", NULL) IS NULL'),
  ('seeker', 'seeker_external_id_check', 'char_length("external_id") BETWEEN 1 AND 200'),
  ('seeker', 'seeker_hours_per_week_check', '"hours_per_week" BETWEEN 0 AND 80'),
  ('seeker', 'seeker_search_started_at_check', '"search_started_at" BETWEEN ''1900-01-01T00:00:00.000Z'' AND ''2200-01-01T00:00:00.000Z'''),
  ('seeker', 'seeker_comfort_check', '"comfort" BETWEEN 1 AND 5'),
  ('seeker', 'seeker_network_size_check', '"network_size" BETWEEN 0 AND 100000'),
  ('seeker', 'seeker_affiliations_check', '"affiliations" IS NOT NULL AND cardinality("affiliations") BETWEEN 0 AND 50 AND texts_fit("affiliations", 200)'),
  ('seeker', 'seeker_market_check', 'jsonb_typeof("market") = ''object'' AND "market" ?& ARRAY[''openings'', ''asOf'', ''source''] AND "market" - ARRAY[''region'', ''occupation'', ''openings'', ''openingsBefore'', ''jobSeekers'', ''asOf'', ''source''] = ''{}'' AND jsonb_typeof("market" -> ''region'') = ''string'' AND char_length("market" ->> ''region'') BETWEEN 1 AND 200 AND jsonb_typeof("market" -> ''occupation'') = ''string'' AND char_length("market" ->> ''occupation'') BETWEEN 1 AND 200 AND jsonb_typeof("market" -> ''openings'') = ''number'' AND ("market" ->> ''openings'')::NUMERIC BETWEEN 0 AND 100000000 AND ("market" ->> ''openings'')::NUMERIC % 1 = 0 AND jsonb_typeof("market" -> ''openingsBefore'') = ''number'' AND ("market" ->> ''openingsBefore'')::NUMERIC BETWEEN 0 AND 100000000 AND ("market" ->> ''openingsBefore'')::NUMERIC % 1 = 0 AND jsonb_typeof("market" -> ''jobSeekers'') = ''number'' AND ("market" ->> ''jobSeekers'')::NUMERIC BETWEEN 0 AND 100000000 AND ("market" ->> ''jobSeekers'')::NUMERIC % 1 = 0 AND jsonb_typeof("market" -> ''asOf'') = ''string'' AND ("market" ->> ''asOf'') COLLATE "C" BETWEEN ''1900-01-01T00:00:00.000Z'' AND ''2200-01-01T00:00:00.000Z'' AND jsonb_typeof("market" -> ''source'') = ''string'' AND char_length("market" ->> ''source'') BETWEEN 1 AND 300'),
  ('seeker', 'seeker_preferences_check', 'jsonb_typeof("preferences") = ''object'' AND "preferences" - ARRAY[''timeZone'', ''locale'', ''workingHours'', ''quietDays''] = ''{}'' AND jsonb_typeof("preferences" -> ''timeZone'') = ''string'' AND char_length("preferences" ->> ''timeZone'') BETWEEN 1 AND 100 AND jsonb_typeof("preferences" -> ''locale'') = ''string'' AND char_length("preferences" ->> ''locale'') BETWEEN 1 AND 100 AND jsonb_typeof(("preferences" -> ''workingHours'')) = ''object'' AND ("preferences" -> ''workingHours'') ?& ARRAY[''from'', ''to''] AND ("preferences" -> ''workingHours'') - ARRAY[''from'', ''to''] = ''{}'' AND jsonb_typeof(("preferences" -> ''workingHours'') -> ''from'') = ''string'' AND ("preferences" -> ''workingHours'') ->> ''from'' ~ ''^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$'' AND jsonb_typeof(("preferences" -> ''workingHours'') -> ''to'') = ''string'' AND ("preferences" -> ''workingHours'') ->> ''to'' ~ ''^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$'' AND CASE jsonb_typeof(("preferences" -> ''quietDays'')) WHEN ''array'' THEN jsonb_array_length(("preferences" -> ''quietDays'')) BETWEEN 0 AND 7 AND ("preferences" -> ''quietDays'') <@ ''["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]'' ELSE ("preferences" -> ''quietDays'') IS NULL END'),
  ('seeker', 'seeker_goal_count_check', '"goal_count" BETWEEN 1 AND 50'),
  ('seeker', 'seeker_goal_by_check', '"goal_by" BETWEEN ''1900-01-01T00:00:00.000Z'' AND ''2200-01-01T00:00:00.000Z'''),
  ('seeker', 'seeker_goal_role_check', 'char_length("goal_role") BETWEEN 1 AND 200'),
  ('self_report', 'self_report_text_check', 'char_length("text") BETWEEN 1 AND 500'),
  ('contact', 'contact_external_id_check', 'char_length("external_id") BETWEEN 1 AND 200'),
  ('contact', 'contact_name_check', 'char_length("name") BETWEEN 1 AND 200'),
  ('contact', 'contact_channel_check', 'char_length("channel") BETWEEN 1 AND 200'),
  ('contact', 'contact_employer_check', 'char_length("employer") BETWEEN 1 AND 200'),
  ('contact', 'contact_job_title_check', 'char_length("job_title") BETWEEN 1 AND 200'),
  ('contact', 'contact_email_check', 'char_length("email") BETWEEN 1 AND 320'),
  ('contact', 'contact_profile_url_check', 'char_length("profile_url") BETWEEN 1 AND 2000'),
  ('contact', 'contact_phone_check', 'char_length("phone") BETWEEN 1 AND 50'),
  ('contact', 'contact_known_since_check', '"known_since" BETWEEN ''1900-01-01T00:00:00.000Z'' AND ''2200-01-01T00:00:00.000Z'''),
  ('contact', 'contact_last_contacted_at_check', '"last_contacted_at" BETWEEN ''1900-01-01T00:00:00.000Z'' AND ''2200-01-01T00:00:00.000Z'''),
  ('contact', 'contact_contact_every_days_check', '"contact_every_days" BETWEEN 1 AND 3650'),
  ('contact', 'contact_snoozed_until_check', '"snoozed_until" BETWEEN ''1900-01-01T00:00:00.000Z'' AND ''2200-01-01T00:00:00.000Z'''),
  ('contact', 'contact_years_shared_check', '"years_shared" BETWEEN 0 AND 100'),
  ('contact', 'contact_note_check', 'char_length("note") BETWEEN 1 AND 2000'),
  ('contact', 'contact_offers_check', '"offers" IS NOT NULL AND cardinality("offers") BETWEEN 0 AND 50 AND texts_fit("offers", 60)'),
  ('contact', 'contact_needs_check', '"needs" IS NOT NULL AND cardinality("needs") BETWEEN 0 AND 50 AND texts_fit("needs", 60)'),
  ('contact', 'contact_tags_check', '"tags" IS NOT NULL AND cardinality("tags") BETWEEN 0 AND 50 AND texts_fit("tags", 60)'),
  ('appointment', 'appointment_external_id_check', 'char_length("external_id") BETWEEN 1 AND 200'),
  ('appointment', 'appointment_at_check', '"at" BETWEEN ''1900-01-01T00:00:00.000Z'' AND ''2200-01-01T00:00:00.000Z'''),
  ('appointment', 'appointment_minutes_check', '"minutes" BETWEEN 1 AND 1440'),
  ('appointment', 'appointment_time_zone_check', 'char_length("time_zone") BETWEEN 1 AND 100'),
  ('appointment', 'appointment_contact_ids_check', '"contact_ids" IS NOT NULL AND cardinality("contact_ids") BETWEEN 0 AND 200 AND array_position("contact_ids", NULL) IS NULL'),
  ('appointment', 'appointment_channel_check', 'char_length("channel") BETWEEN 1 AND 200'),
  ('appointment', 'appointment_employer_check', 'char_length("employer") BETWEEN 1 AND 200'),
  ('appointment', 'appointment_title_check', 'char_length("title") BETWEEN 1 AND 200'),
  ('appointment', 'appointment_place_check', 'char_length("place") BETWEEN 1 AND 500'),
  ('appointment', 'appointment_note_check', 'char_length("note") BETWEEN 1 AND 2000'),
  ('appointment', 'appointment_predicted_comfort_check', '"predicted_comfort" BETWEEN 1 AND 5'),
  ('appointment', 'appointment_arranged_at_check', '"arranged_at" BETWEEN ''1900-01-01T00:00:00.000Z'' AND ''2200-01-01T00:00:00.000Z'''),
  ('target_employer', 'target_employer_external_id_check', 'char_length("external_id") BETWEEN 1 AND 200'),
  ('target_employer', 'target_employer_name_check', 'char_length("name") BETWEEN 1 AND 200'),
  ('target_employer', 'target_employer_role_check', 'char_length("role") BETWEEN 1 AND 200'),
  ('target_employer', 'target_employer_motivation_check', '"motivation" BETWEEN 1 AND 5'),
  ('target_employer', 'target_employer_posting_check', 'char_length("posting") BETWEEN 1 AND 2000'),
  ('target_employer', 'target_employer_note_check', 'char_length("note") BETWEEN 1 AND 2000'),
  ('plan_action', 'plan_action_action_id_check', 'char_length("action_id") BETWEEN 1 AND 2000'),
  ('plan_action', 'plan_action_marked_at_check', '"marked_at" BETWEEN ''1900-01-01T00:00:00.000Z'' AND ''2200-01-01T00:00:00.000Z'''),
  ('plan_action', 'plan_action_until_check', '"until" BETWEEN ''1900-01-01T00:00:00.000Z'' AND ''2200-01-01T00:00:00.000Z'''),
  ('plan_action', 'plan_action_minutes_taken_check', '"minutes_taken" BETWEEN 0 AND 1440'),
  ('saved_week', 'saved_week_hours_check', '"hours" BETWEEN 0 AND 80'),
  ('saved_week', 'saved_week_time_zone_check', 'char_length("time_zone") BETWEEN 1 AND 100'),
  ('saved_week', 'saved_week_quiet_days_check', '"quiet_days" IS NOT NULL AND cardinality("quiet_days") BETWEEN 0 AND 7 AND array_position("quiet_days", NULL) IS NULL'),
  ('saved_week', 'saved_week_working_from_check', '"working_from" ~ ''^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$'''),
  ('saved_week', 'saved_week_working_to_check', '"working_to" ~ ''^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$'''),
  ('contact_merge', 'contact_merge_removed_external_id_check', 'char_length("removed_external_id") BETWEEN 1 AND 200'),
  ('removal', 'removal_external_id_check', 'char_length("external_id") BETWEEN 1 AND 200'),
  ('activity', 'activity_type_check', '"type" IN (''approach_sent'', ''reply_received'', ''conversation_held'', ''event_attended'', ''resumes_handed_out'', ''application_sent'', ''lead_received'', ''referral_received'', ''introduction_received'', ''introduction_offered'', ''introduction_accepted'', ''introduction_declined'', ''introduction_made'', ''introduction_followed_up'', ''help_given'', ''help_received'', ''thanks_sent'', ''update_sent'', ''conflict_arisen'', ''interview_held'', ''offer_received'', ''hours_logged'', ''tally_recalled'')'),
  ('activity', 'activity_external_id_check', 'char_length("external_id") BETWEEN 1 AND 200'),
  ('activity', 'activity_at_check', '"at" BETWEEN ''1900-01-01T00:00:00.000Z'' AND ''2200-01-01T00:00:00.000Z'''),
  ('activity', 'activity_note_check', 'char_length("note") BETWEEN 1 AND 2000'),
  ('activity', 'activity_contact_id_check', 'CASE WHEN "type" IN (''approach_sent'', ''reply_received'', ''conversation_held'', ''lead_received'', ''referral_received'', ''introduction_received'', ''introduction_offered'', ''introduction_accepted'', ''introduction_declined'', ''introduction_made'', ''introduction_followed_up'', ''help_given'', ''help_received'', ''thanks_sent'', ''conflict_arisen'') THEN "contact_id" IS NOT NULL WHEN "type" IN (''application_sent'', ''interview_held'', ''offer_received'') THEN true ELSE "contact_id" IS NULL END'),
  ('activity', 'activity_ask_check', 'CASE WHEN "type" IN (''approach_sent'', ''conversation_held'', ''thanks_sent'') THEN true ELSE "ask" IS NULL END'),
  ('activity', 'activity_answer_check', 'CASE WHEN "type" IN (''reply_received'') THEN true ELSE "answer" IS NULL END'),
  ('activity', 'activity_depth_check', 'CASE WHEN "type" IN (''conversation_held'') THEN "depth" IS NOT NULL ELSE "depth" IS NULL END'),
  ('activity', 'activity_minutes_check', 'CASE WHEN "type" IN (''conversation_held'', ''event_attended'') THEN "minutes" BETWEEN 1 AND 1440 WHEN "type" IN (''hours_logged'') THEN "minutes" IS NOT NULL AND "minutes" BETWEEN 1 AND 1440 ELSE "minutes" IS NULL END'),
  ('activity', 'activity_setting_check', 'CASE WHEN "type" IN (''conversation_held'') THEN true ELSE "setting" IS NULL END'),
  ('activity', 'activity_predicted_comfort_check', 'CASE WHEN "type" IN (''conversation_held'', ''event_attended'') THEN "predicted_comfort" BETWEEN 1 AND 5 ELSE "predicted_comfort" IS NULL END'),
  ('activity', 'activity_felt_comfort_check', 'CASE WHEN "type" IN (''conversation_held'', ''event_attended'') THEN "felt_comfort" BETWEEN 1 AND 5 ELSE "felt_comfort" IS NULL END'),
  ('activity', 'activity_channel_check', 'CASE WHEN "type" IN (''event_attended'', ''resumes_handed_out'', ''hours_logged'', ''tally_recalled'') THEN "channel" IS NOT NULL AND char_length("channel") BETWEEN 1 AND 200 WHEN "type" IN (''interview_held'', ''offer_received'') THEN char_length("channel") BETWEEN 1 AND 200 ELSE "channel" IS NULL END'),
  ('activity', 'activity_people_met_check', 'CASE WHEN "type" IN (''event_attended'') THEN "people_met" BETWEEN 0 AND 10000 ELSE "people_met" IS NULL END'),
  ('activity', 'activity_count_check', 'CASE WHEN "type" IN (''resumes_handed_out'') THEN "count" IS NOT NULL AND "count" BETWEEN 0 AND 10000 ELSE "count" IS NULL END'),
  ('activity', 'activity_employer_check', 'CASE WHEN "type" IN (''application_sent'', ''lead_received'', ''referral_received'', ''interview_held'', ''offer_received'') THEN char_length("employer") BETWEEN 1 AND 200 ELSE "employer" IS NULL END'),
  ('activity', 'activity_introduced_contact_id_check', 'CASE WHEN "type" IN (''introduction_received'') THEN true ELSE "introduced_contact_id" IS NULL END'),
  ('activity', 'activity_other_contact_id_check', 'CASE WHEN "type" IN (''introduction_offered'', ''introduction_accepted'', ''introduction_declined'', ''introduction_made'', ''introduction_followed_up'') THEN "other_contact_id" IS NOT NULL ELSE "other_contact_id" IS NULL END'),
  ('activity', 'activity_for_check', 'CASE WHEN "type" IN (''thanks_sent'') THEN "for" IS NOT NULL AND cardinality("for") BETWEEN 0 AND 100 AND array_position("for", NULL) IS NULL ELSE "for" IS NOT DISTINCT FROM ''{}'' END'),
  ('activity', 'activity_contact_ids_check', 'CASE WHEN "type" IN (''update_sent'') THEN "contact_ids" IS NOT NULL AND cardinality("contact_ids") BETWEEN 1 AND 2000 AND array_position("contact_ids", NULL) IS NULL ELSE "contact_ids" IS NOT DISTINCT FROM ''{}'' END'),
  ('activity', 'activity_since_check', 'CASE WHEN "type" IN (''tally_recalled'') THEN "since" IS NOT NULL AND "since" BETWEEN ''1900-01-01T00:00:00.000Z'' AND ''2200-01-01T00:00:00.000Z'' ELSE "since" IS NULL END'),
  ('activity', 'activity_approached_check', 'CASE WHEN "type" IN (''tally_recalled'') THEN "approached" IS NOT NULL AND "approached" BETWEEN 0 AND 10000 ELSE "approached" IS NULL END'),
  ('activity', 'activity_replied_check', 'CASE WHEN "type" IN (''tally_recalled'') THEN "replied" IS NOT NULL AND "replied" BETWEEN 0 AND 10000 ELSE "replied" IS NULL END'),
  ('activity', 'activity_conversed_check', 'CASE WHEN "type" IN (''tally_recalled'') THEN "conversed" IS NOT NULL AND "conversed" BETWEEN 0 AND 10000 ELSE "conversed" IS NULL END'),
  ('activity', 'activity_referred_check', 'CASE WHEN "type" IN (''tally_recalled'') THEN "referred" IS NOT NULL AND "referred" BETWEEN 0 AND 10000 ELSE "referred" IS NULL END'),
  ('activity', 'activity_interviewed_check', 'CASE WHEN "type" IN (''tally_recalled'') THEN "interviewed" IS NOT NULL AND "interviewed" BETWEEN 0 AND 10000 ELSE "interviewed" IS NULL END'),
  ('activity', 'activity_offered_check', 'CASE WHEN "type" IN (''tally_recalled'') THEN "offered" IS NOT NULL AND "offered" BETWEEN 0 AND 10000 ELSE "offered" IS NULL END'),
  ('activity', 'activity_not_yet_asked_check', 'CASE WHEN "type" IN (''tally_recalled'') THEN "not_yet_asked" BETWEEN 0 AND 10000 ELSE "not_yet_asked" IS NULL END'),
  ('api_key', 'api_key_prefix_check', 'prefix ~ ''^([0-9a-f]{8}|sample)$'''),
  ('api_key', 'api_key_hash_check', 'hash ~ ''^[0-9a-f]{64}$'''),
  ('calendar_feed', 'calendar_feed_hash_check', 'hash ~ ''^[0-9a-f]{64}$'''),
  ('seeker', 'seeker_goal_check', 'num_nulls(goal_outcome, goal_count, goal_by) IN (0, 3) AND (goal_role IS NULL OR goal_outcome IS NOT NULL)'),
  ('seeker', 'seeker_version_check', 'version >= 1'),
  ('seeker', 'seeker_working_hours_check', '(preferences #>> ''{workingHours,from}'') COLLATE "C" < (preferences #>> ''{workingHours,to}'') COLLATE "C"'),
  ('self_report', 'self_report_position_check', 'position BETWEEN 0 AND 49'),
  ('contact', 'contact_version_check', 'version >= 1'),
  ('target_employer', 'target_employer_version_check', 'version >= 1'),
  ('activity', 'activity_version_check', 'version >= 1'),
  ('activity', 'activity_tally_check', 'GREATEST(replied, conversed, referred, interviewed, offered) <= approached AND since <= at'),
  ('appointment', 'appointment_version_check', 'version >= 1'),
  ('appointment', 'appointment_end_check', 'ends_at > at'),
  ('appointment', 'appointment_status_check', 'status IN (''took_place'', ''cancelled'')'),
  ('plan_action', 'plan_action_plan_check', 'num_nulls(week_of, day, minutes) IN (0, 3) AND (start IS NULL OR week_of IS NOT NULL)'),
  ('plan_action', 'plan_action_mark_check', '(status IS NULL) = (marked_at IS NULL) AND (status IS NOT NULL OR num_nonnulls(until, minutes_taken) = 0)'),
  ('plan_action', 'plan_action_purpose_check', 'num_nonnulls(week_of, status) > 0'),
  ('plan_action', 'plan_action_days_check', 'week_of ~ ''^\d{4}-\d{2}-\d{2}$'' AND day ~ ''^\d{4}-\d{2}-\d{2}$'' AND week_of <= day'),
  ('plan_action', 'plan_action_minutes_check', 'minutes >= 0'),
  ('saved_week', 'saved_week_week_check', 'week_of ~ ''^\d{4}-\d{2}-\d{2}$'''),
  ('saved_week', 'saved_week_working_hours_check', '(working_from) COLLATE "C" < (working_to) COLLATE "C"'),
  ('contact_merge', 'contact_merge_undo_check', 'jsonb_typeof(undo) = ''object'''),
  ('contact_merge', 'contact_merge_pair_check', 'kept_contact_id <> removed_contact_id'),
  ('removal', 'removal_seeker_check', 'kind <> ''seeker'' OR seeker_id = id'),
  ('consent', 'consent_withdrawal_check', '(withdrawn_at IS NULL) = (withdrawn_by IS NULL)'),
  ('audit_entry', 'audit_entry_request_id_check', 'char_length(request_id) BETWEEN 1 AND 128'),
  ('audit_entry', 'audit_entry_actor_check', 'num_nonnulls(api_key_id, subject) <= CASE WHEN role IS NULL THEN 0 ELSE 1 END')
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
