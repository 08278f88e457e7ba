import { appointmentStatuses } from '@tiecraft/core/rules'
import {
  actionMarkSchema,
  appointmentSchema,
  contactSchema,
  goalSchema,
  planPreferencesSchema,
  seekerSchema,
  targetEmployerSchema,
} from '@tiecraft/core/storage'
import { apiKeySchema } from '../../src/store/api-key/create-api-key.ts'
import { tenantSchema } from '../../src/store/tenant/tenant.ts'
import { activityChecks } from './activity-checks.ts'
import { type Check, checkOf } from './check.ts'
import { all, quoted } from './condition-of.ts'
import { fieldChecks, type StoredFields } from './field-checks.ts'
import { jsonSchemaOf } from './json-schema-of.ts'

const { id: externalId, goal: _, selfReports, ...seekerFields } = seekerSchema.unwrap().shape
const { id: ____, ...employerFields } = targetEmployerSchema.unwrap().shape
const { id: __, ...contactFields } = contactSchema.unwrap().shape
const { id: ___, ...appointmentFields } = appointmentSchema.unwrap().shape
const { outcome: goalOutcome, count: goalCount, by: goalBy, role: goalRole } = goalSchema.unwrap().shape
const { text } = selfReports.unwrap().unwrap().element.unwrap().shape
const { actionId, until, at: markedAt, minutes: minutesTaken } = actionMarkSchema.unwrap().shape
const { hours, timeZone, quietDays, workingHours } = planPreferencesSchema.unwrap().shape
const { from: workingFrom, to: workingTo } = workingHours.unwrap().unwrap().shape

/** The fields that core or the server validates before they are stored, by table. */
const fieldsByTable = {
  tenant: tenantSchema.shape,
  api_key: apiKeySchema.shape,
  seeker: { externalId, ...seekerFields, goalOutcome, goalCount, goalBy, goalRole },
  self_report: { text },
  contact: { externalId, ...contactFields },
  appointment: { externalId, ...appointmentFields },
  target_employer: { externalId, ...employerFields },
  plan_action: { actionId, markedAt, until, minutesTaken },
  saved_week: { hours, timeZone, quietDays, workingFrom, workingTo },
  contact_merge: { removedExternalId: externalId },
  removal: { externalId },
} as const satisfies Readonly<Record<string, StoredFields>>

const day = String.raw`'^\d{4}-\d{2}-\d{2}$'`

/** The conditions that no schema of a single field holds, by table and subject. */
const conditionsByTable = {
  api_key: { prefix: "prefix ~ '^([0-9a-f]{8}|sample)$'", hash: "hash ~ '^[0-9a-f]{64}$'" },
  calendar_feed: { hash: "hash ~ '^[0-9a-f]{64}$'" },
  seeker: {
    goal: 'num_nulls(goal_outcome, goal_count, goal_by) IN (0, 3) AND (goal_role IS NULL OR goal_outcome IS NOT NULL)',
    version: 'version >= 1',
    working_hours: isOrdered("preferences #>> '{workingHours,from}'", "preferences #>> '{workingHours,to}'"),
  },
  self_report: { position: `position BETWEEN 0 AND ${(jsonSchemaOf(selfReports).maxItems ?? 0) - 1}` },
  contact: { version: 'version >= 1' },
  target_employer: { version: 'version >= 1' },
  activity: {
    version: 'version >= 1',
    tally: 'GREATEST(replied, conversed, referred, interviewed, offered) <= approached AND since <= at',
  },
  appointment: {
    version: 'version >= 1',
    end: 'ends_at > at',
    status: `status IN (${appointmentStatuses.map(quoted).join(', ')})`,
  },
  plan_action: {
    plan: 'num_nulls(week_of, day, minutes) IN (0, 3) AND (start IS NULL OR week_of IS NOT NULL)',
    mark: '(status IS NULL) = (marked_at IS NULL) AND (status IS NOT NULL OR num_nonnulls(until, minutes_taken) = 0)',
    purpose: 'num_nonnulls(week_of, status) > 0',
    days: all([`week_of ~ ${day}`, `day ~ ${day}`, 'week_of <= day']) ?? '',
    minutes: 'minutes >= 0',
  },
  saved_week: { week: `week_of ~ ${day}`, working_hours: isOrdered('working_from', 'working_to') },
  contact_merge: { undo: "jsonb_typeof(undo) = 'object'", pair: 'kept_contact_id <> removed_contact_id' },
  removal: { seeker: "kind <> 'seeker' OR seeker_id = id" },
  consent: { withdrawal: '(withdrawn_at IS NULL) = (withdrawn_by IS NULL)' },
  audit_entry: {
    request_id: 'char_length(request_id) BETWEEN 1 AND 128',
    actor: 'num_nonnulls(api_key_id, subject) <= CASE WHEN role IS NULL THEN 0 ELSE 1 END',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>

/** The condition that a time of day is later than another. */
function isOrdered(from: string, to: string): string {
  return `(${from}) COLLATE "C" < (${to}) COLLATE "C"`
}

/** The checks that columns fit the schemas of their fields. */
export function storedFieldChecks(): readonly Check[] {
  return Object.entries(fieldsByTable).flatMap(([table, fields]) => fieldChecks(table, fields))
}

/** All checks of the database, in printed order. */
export function storedChecks(): readonly Check[] {
  const rowChecks = Object.entries(conditionsByTable).flatMap(([table, conditions]) =>
    Object.entries(conditions).map(([about, condition]) => checkOf(table, about, condition)),
  )
  return [...storedFieldChecks(), ...activityChecks(), ...rowChecks]
}
