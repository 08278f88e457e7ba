import { activityCodes } from '@tiecraft/core/rules'
import {
  actionMarkSchema,
  activityTypes,
  appointmentSchema,
  contactSchema,
  goalSchema,
  marketSchema,
  planPreferencesSchema,
  seekerPreferencesSchema,
  seekerSchema,
  targetEmployerSchema,
} from '@tiecraft/core/storage'
import { NIL } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type * as z from 'zod'
import type { Database } from '../../src/database/database.ts'
import { columnInSql, columnOf } from '../../src/query/column-of.ts'
import { openTestDatabase } from '../../test/database.ts'
import { fillEveryTable, fullSeeker } from '../../test/every-table.ts'
import { outcomeOf, update } from '../../test/outcome-of.ts'
import { probesOf } from '../../test/probe.ts'

let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
  await fillEveryTable(database)
})

afterAll(() => database.close())

const { id: externalId, goal: _, selfReports, market: __, preferences: _____, ...seeker } = seekerSchema.unwrap().shape
const { id: ________, ...targetEmployer } = targetEmployerSchema.unwrap().shape
const { id: ___, introducedBy: ____, ...contact } = contactSchema.unwrap().shape
const { id: ______, contactIds: _______, ...appointment } = appointmentSchema.unwrap().shape
const { outcome: goalOutcome, count: goalCount, by: goalBy, role: goalRole } = goalSchema.unwrap().shape
const { text } = selfReports.unwrap().unwrap().element.unwrap().shape
const { actionId, until, at: markedAt, minutes: minutesTaken } = actionMarkSchema.unwrap().shape
const { hours, timeZone, workingHours } = planPreferencesSchema.unwrap().shape
const { from: workingFrom, to: workingTo } = workingHours.unwrap().unwrap().shape

type Fields = Readonly<Record<string, z.ZodType>>

const tables: readonly (readonly [table: string, where: string, fields: Fields])[] = [
  ['seeker', 'true', { externalId, ...seeker, goalOutcome, goalCount, goalBy, goalRole }],
  ['self_report', 'true', { text }],
  ['contact', "external_id = 'ada'", { externalId, ...contact }],
  ['appointment', 'true', { externalId, ...appointment }],
  ['plan_action', 'minutes_taken IS NOT NULL', { actionId, until, markedAt, minutesTaken }],
  ['target_employer', 'true', { externalId, ...targetEmployer }],
  ['saved_week', 'true', { hours: hours.unwrap(), timeZone: timeZone.unwrap(), workingFrom, workingTo }],
  ['contact_merge', 'true', { removedExternalId: externalId }],
  ['removal', 'true', { externalId }],
]

/** Whether what the database says of a value is what core says of it. */
async function expectAgreement(statement: string, isTaken: boolean, own: RegExp): Promise<void> {
  const outcome = await outcomeOf(database, statement)
  // What is fine by itself may still not fit the rest of the row.
  if (isTaken) expect({ statement, outcome }).not.toMatchObject({ outcome: expect.stringMatching(own) })
  else expect({ statement, outcome }).not.toMatchObject({ outcome: 'accepted' })
}

function isOwn(table: string, field: string): RegExp {
  return new RegExp(`^${table}_${columnOf(field)}_check$`)
}

describe('core and the database take the same values', () => {
  test.each(tables)('in %s', async (table, where, fields) => {
    for (const [field, schema] of Object.entries(fields)) {
      for (const { value, isTaken } of probesOf(schema)) {
        await expectAgreement(update(table, where, field, value), isTaken, isOwn(table, field))
      }
    }
  })

  test.each([
    [
      'what is known of a market',
      'market',
      marketSchema.unwrap().shape,
      fullSeeker.market && marketSchema.encode(fullSeeker.market),
    ],
    ['preferences', 'preferences', seekerPreferencesSchema.unwrap().shape, fullSeeker.preferences],
  ] as const)('in %s', async (_, column, fields: Fields, full = {}) => {
    const known = Object.entries(full)
    for (const [field, schema] of Object.entries(fields)) {
      for (const { value, isTaken } of probesOf(schema)) {
        const others = known.filter(([name]) => name !== field)
        const changed = Object.fromEntries(value === undefined ? others : [...others, [field, value]])
        await expectAgreement(update('seeker', 'true', column, changed), isTaken, isOwn('seeker', column))
      }
    }
  })

  test.each([
    [{}, 'accepted'],
    [{ quietDays: [] }, 'accepted'],
    [{ workingHours: { from: '09:00', to: '24:00' } }, 'accepted'],
    [{ workingHours: { from: '09:00', to: '24:01' } }, 'seeker_preferences_check'],
    [{ workingHours: { from: '09:00' } }, 'seeker_preferences_check'],
    [{ workingHours: [] }, 'seeker_preferences_check'],
    [{ workingHours: { from: '17:00', to: '09:00' } }, 'seeker_working_hours_check'],
    [{ quietDays: ['caturday'] }, 'seeker_preferences_check'],
    [{ quietDays: 'monday' }, 'seeker_preferences_check'],
    [{ timeZone: null }, 'seeker_preferences_check'],
    [{ hours: 5 }, 'seeker_preferences_check'],
  ])('in preferences such as %j, which are %s', async (preferences, outcome) => {
    expect(await outcomeOf(database, update('seeker', 'true', 'preferences', preferences))).toBe(outcome)
  })
})

const notOfOneType = ['id', 'type', 'at', 'note']
const fieldsOf = (type: (typeof activityCodes)[number]): Fields => activityTypes[type].shape
const fieldNames = [...new Set(activityCodes.flatMap((type) => Object.keys(fieldsOf(type))))]
const names = fieldNames.filter((field) => !notOfOneType.includes(field))

/** Rows are referred to by ids of their own: only how many there are can be tried. */
function asRowIds(value: unknown): unknown {
  return Array.isArray(value) ? value.map((one) => (one === null ? null : NIL)) : undefined
}

describe.each(activityCodes)('an activity of the type %s', (type) => {
  const where = `external_id = '${type}'`

  test('holds what core takes', async () => {
    for (const [field, schema] of Object.entries({ ...fieldsOf(type), externalId })) {
      if (field === 'id' || field === 'type') continue
      const isReference = /^(for|\w*contactIds?)$/i.test(field)
      for (const { value, isTaken } of isReference ? probesOf(schema, asRowIds) : probesOf(schema)) {
        await expectAgreement(update('activity', where, field, value), isTaken, isOwn('activity', field))
      }
    }
  })

  test('holds nothing of another type', async () => {
    for (const field of names.filter((name) => !(name in fieldsOf(type)))) {
      const other = activityCodes.find((code) => field in fieldsOf(code))
      const column = columnInSql(field)
      const taken = `(SELECT ${column} FROM activity WHERE external_id = '${other}')`
      const statement = `UPDATE activity SET ${column} = ${taken} WHERE ${where}`
      expect(await outcomeOf(database, statement)).toMatch(isOwn('activity', field))
    }
  })
})
