import { DatabaseError } from 'pg-protocol'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase } from '../../test/database.ts'
import { openPortal, type Portal } from '../../test/portal.ts'
import { send } from '../../test/run.ts'
import { createServer } from '../http/server.ts'
import type { Database } from './database.ts'
import { isUnavailable } from './is-unavailable.ts'

function databaseError(code: string): Error {
  return Object.assign(new DatabaseError('It failed.', 0, 'error'), { code })
}

const passing: readonly (readonly [string, Error])[] = [
  ...['08006', '40P01', '53300', '55P03', '57014', '57P01', '57P03', '25P03'].map(
    (code) => [code, databaseError(code)] as const,
  ),
  ['no connection', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })],
  ['a full pool', new Error('timeout exceeded when trying to connect')],
  ['a lost connection', new Error('Connection terminated unexpectedly')],
  ['no transaction in time', Object.assign(new Error('Transaction API error'), { code: 'P2028' })],
]

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

/** A portal whose server fails to read with an error. */
function failingWith(error: Error): Portal {
  const fail = (): never => {
    throw error
  }
  const snapshots = { once: async () => fail(), open: fail }
  return { ...portal, server: createServer({ database: { prisma: database.prisma, snapshots } }) }
}

describe('trouble with the database that passes is answered as such', () => {
  test.each(passing)('%s', async (_, error) => {
    const response = await send(failingWith(error), '{ seekers(first: 1) { edges { node { id } } } }')
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1'])
    const { errors } = await response.json()
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'SERVICE_UNAVAILABLE', retryAfter: 1 }) }),
    ])
  })
})

test.each(['23505', '42P01', '22P02'])('an error that would come again is no such trouble: %s', (code) => {
  expect(isUnavailable(databaseError(code))).toBe(false)
})
