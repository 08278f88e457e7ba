import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { openPortal, type Portal } from '../../../test/portal.ts'
import { runError, send } from '../../../test/run.ts'
import { createSeeker, documents } from '../../../test/store-through-api.ts'
import { countRows } from '../../../test/stored-rows.ts'
import { expectRejected } from '../../../test/strangers.ts'
import type { Database } from '../../database/database.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

const goal = { outcome: 'OFFER', by: '2027-01-01T00:00:00.000Z', count: 2, role: 'Head' }

test('nothing is stored for anyone without a key', async () => {
  await expectRejected(portal, documents.createSeeker, { input: { id: 'stranger' } })
  expect((await countRows(database.prisma)).seekers).toBe(0)
})

describe('a seeker is refused, and nothing stored, with', () => {
  const past = '2026-03-01T00:00:00Z'
  const [duplicate, allowed] = [{ id: 'taken' }, expect.arrayContaining(['family', 'alumni'])]

  test.each([
    ['a taken id', duplicate, { code: 'DUPLICATE_ID', path: ['id'] }],
    ['an empty id', { id: '' }, { code: 'TOO_SMALL', path: ['id'], message: expect.stringContaining('one character') }],
    [
      'a name of 1 MB',
      { id: 'x'.repeat(1_000_000) },
      { code: 'TOO_BIG', path: ['id'], message: expect.stringContaining('200') },
    ],
    ['NUL', { id: '\u0000' }, { code: 'INVALID_FORMAT', path: ['id'], message: expect.stringContaining('NUL') }],
    ['half a character', { id: '\ud800' }, { code: 'INVALID_FORMAT', path: ['id'] }],
    ['a goal in the past', { goal: { ...goal, by: past } }, { code: 'GOAL_IN_THE_PAST', path: ['goal', 'by'] }],
    ['no offer to reach', { goal: { ...goal, count: 0 } }, { code: 'TOO_SMALL', path: ['goal', 'count'] }],
    [
      'too many hours',
      { hoursPerWeek: 80.1 },
      { code: 'TOO_BIG', path: ['hoursPerWeek'], message: expect.stringContaining('80') },
    ],
    ['less than no hours', { hoursPerWeek: -1 }, { code: 'TOO_SMALL', path: ['hoursPerWeek'] }],
    ['a comfort of 6', { comfort: 6 }, { code: 'TOO_BIG', path: ['comfort'] }],
    [
      'an unknown channel',
      { affiliations: ['alumni', 'nope'] },
      { code: 'UNKNOWN_CHANNEL', path: ['affiliations', '1'], allowed },
    ],
    [
      'a long report',
      { selfReports: [{ topic: 'SHY', text: 'x'.repeat(501) }] },
      { code: 'TOO_BIG', path: ['selfReports', '0', 'text'] },
    ],
  ])('%s', async (_, input, issue) => {
    await createSeeker(portal, duplicate)
    const before = await countRows(database.prisma)
    const { seeker, userErrors } = await createSeeker(portal, { id: 'refused', ...input })
    expect(seeker).toBeNull()
    expect(userErrors).toEqual([expect.objectContaining(issue)])
    expect(await countRows(database.prisma)).toEqual(before)
  })

  test.each([
    ['no id', {}, 'id'],
    ['an unknown field', { id: 'x', age: 40 }, 'age'],
    ['an unknown goal', { id: 'x', goal: { ...goal, outcome: 'FAME' } }, 'FAME'],
    ['a date without zone', { id: 'x', searchStartedAt: '2026-01-01' }, 'ISO 8601'],
    ['a date finer than milliseconds', { id: 'x', searchStartedAt: '2026-01-01T00:00:00.0001Z' }, 'ISO 8601'],
    ['words for a number', { id: 'x', hoursPerWeek: 'many' }, 'hoursPerWeek'],
    ['part of a number', { id: 'x', comfort: 1.5 }, 'comfort'],
    ['an object for an id', { id: { toString: 'x' } }, 'ID'],
  ])('%s, by GraphQL itself', async (_, input, what) => {
    const before = await countRows(database.prisma)
    const { status, errors } = await runError(portal, documents.createSeeker, { input })
    expect([status, errors[0]?.message]).toEqual([400, expect.stringContaining(what)])
    expect(await countRows(database.prisma)).toEqual(before)
  })

  test('numbers that are none', async () => {
    const response = await send(
      portal,
      'mutation { createSeeker(input: { id: "x", hoursPerWeek: NaN }) { seeker { id } } }',
    )
    expect(await response.text()).toContain('GRAPHQL_VALIDATION_FAILED')
  })
})

test('of two equal seekers at the same time one is stored', async () => {
  const input = { id: 'race', selfReports: [{ topic: 'SHY' }] }
  const outcomes = await Promise.all([createSeeker(portal, input), createSeeker(portal, input)])
  expect(outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['DUPLICATE_ID'])
  expect(await database.prisma.seeker.count({ where: { externalId: 'race' } })).toBe(1)
})
