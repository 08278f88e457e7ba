import { NIL } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { openTestDatabase } from '../../test/database.ts'
import { fillEveryTable } from '../../test/every-table.ts'
import { outcomeOf } from '../../test/outcome-of.ts'
import { activityChecks } from './activity-checks.ts'
import { storedFieldChecks } from './stored-checks.ts'

let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
  await fillEveryTable(database)
})

afterAll(() => database.close())

const hours = "external_id = 'hours_logged'"
const tally = "external_id = 'tally_recalled'"
const markedAction = 'status IS NOT NULL'

/** Stores a row again as of version 0; an update cannot, since the database counts the versions. */
const withoutVersion = (table: string): string =>
  `INSERT INTO ${table} SELECT (jsonb_populate_record(${table}, '{"version": 0}')).* FROM ${table} LIMIT 1`

const breaches = [
  ['tenant_name_check', "UPDATE tenant SET name = ''"],
  ['tenant_slug_check', "UPDATE tenant SET slug = 'Portal'"],
  ['api_key_name_check', "UPDATE api_key SET name = ''"],
  ['api_key_scopes_check', "UPDATE api_key SET scopes = '{}'"],
  ['api_key_prefix_check', "UPDATE api_key SET prefix = 'tiecraft'"],
  ['api_key_hash_check', "UPDATE api_key SET hash = 'secret'"],
  ['calendar_feed_hash_check', "UPDATE calendar_feed SET hash = 'secret'"],
  ['seeker_goal_check', 'UPDATE seeker SET goal_by = NULL'],
  ['seeker_goal_check', 'UPDATE seeker SET goal_outcome = NULL, goal_count = NULL, goal_by = NULL'],
  ['seeker_version_check', withoutVersion('seeker')],
  ['self_report_position_check', 'UPDATE self_report SET position = 50'],
  ['self_report_position_check', 'UPDATE self_report SET position = -1'],
  ['contact_version_check', withoutVersion('contact')],
  ['target_employer_version_check', withoutVersion('target_employer')],
  ['activity_version_check', withoutVersion('activity')],
  ['appointment_version_check', withoutVersion('appointment')],
  ['appointment_status_check', "UPDATE appointment SET status = 'missed'"],
  ['appointment_end_check', 'UPDATE appointment SET ends_at = at'],
  ['activity_type_check', `UPDATE activity SET type = 'coffee', channel = NULL, minutes = NULL WHERE ${hours}`],
  ['activity_tally_check', `UPDATE activity SET interviewed = 10 WHERE ${tally}`],
  ['activity_tally_check', `UPDATE activity SET since = '2026-12-31' WHERE ${tally}`],
  ['plan_action_plan_check', `UPDATE plan_action SET minutes = NULL WHERE ${markedAction}`],
  ['plan_action_plan_check', `UPDATE plan_action SET week_of = NULL, day = NULL, minutes = NULL WHERE ${markedAction}`],
  ['plan_action_mark_check', `UPDATE plan_action SET status = NULL WHERE ${markedAction}`],
  ['plan_action_mark_check', `UPDATE plan_action SET status = NULL, marked_at = NULL WHERE ${markedAction}`],
  [
    'plan_action_purpose_check',
    'UPDATE plan_action SET week_of = NULL, day = NULL, start = NULL, minutes = NULL WHERE status IS NULL',
  ],
  ['plan_action_days_check', `UPDATE plan_action SET day = 'monday' WHERE ${markedAction}`],
  ['plan_action_days_check', `UPDATE plan_action SET week_of = '2026-03-09' WHERE ${markedAction}`],
  ['plan_action_minutes_check', `UPDATE plan_action SET minutes = -1 WHERE ${markedAction}`],
  ['saved_week_week_check', "UPDATE saved_week SET week_of = 'monday'"],
  ['saved_week_working_hours_check', "UPDATE saved_week SET working_from = '18:00'"],
  [
    'seeker_working_hours_check',
    `UPDATE seeker SET preferences = '{"workingHours": {"from": "18:00", "to": "09:00"}}'`,
  ],
  ['contact_merge_undo_check', "UPDATE contact_merge SET undo = '[]'"],
  ['contact_merge_pair_check', 'UPDATE contact_merge SET removed_contact_id = kept_contact_id'],
  ['removal_seeker_check', `UPDATE removal SET id = '${NIL}'`],
  ['consent_withdrawal_check', 'UPDATE consent SET withdrawn_by = NULL'],
  ['audit_entry_request_id_check', "UPDATE audit_entry SET request_id = ''"],
  ['audit_entry_actor_check', "UPDATE audit_entry SET subject = 'somebody'"],
  ['audit_entry_actor_check', 'UPDATE audit_entry SET role = NULL'],
] as const

describe('rows that break a rule across fields are refused', () => {
  test.each(breaches)('by %s: %s', async (name, statement) => {
    expect(await outcomeOf(database, statement)).toBe(name)
  })
})

test('every check that is there is one of a field or refuses something here', async () => {
  const rows = await database.prisma.$queryRaw<readonly { readonly name: string }[]>`
    SELECT conname AS name FROM pg_constraint WHERE contype = 'c' AND connamespace = current_schema()::REGNAMESPACE`
  const known = [...storedFieldChecks(), ...activityChecks()].map(({ name }) => name)
  const tried = new Set([...known, ...breaches.map(([name]) => name)])
  expect(rows.map(({ name }) => name).sort()).toEqual([...tried].sort())
})
