import { expect, test } from 'vitest'
import { type Chance, retryConflicts } from './retry-conflicts.ts'

const deadlock = { originalCode: '40P01', kind: 'TransactionWriteConflict' }
const serialization = { originalCode: '40001', kind: 'TransactionWriteConflict' }

/** As Prisma throws them: by a query, by a raw query, and where committing failed. */
const conflicts = [
  Object.assign(new Error(), { code: 'P2034', meta: { driverAdapterError: { cause: deadlock } } }),
  Object.assign(new Error(), { code: 'P2010', meta: { driverAdapterError: { cause: serialization } } }),
  Object.assign(new Error('TransactionWriteConflict'), { cause: serialization }),
]

type Waits = Chance & { readonly waited: readonly number[] }

function chanceOf(random: number): Waits {
  const waited: number[] = []
  return { random: () => random, wait: async (ms) => void waited.push(ms), waited }
}

/** Fails so often, then succeeds. */
function failing(errors: readonly unknown[]): () => Promise<string> {
  const left = [...errors]
  return async () => {
    if (left.length > 0) throw left.shift()
    return 'done'
  }
}

test('what met others is done again, each time after a longer wait', async () => {
  const chance = chanceOf(0.5)
  expect(await retryConflicts(failing(conflicts), chance)).toBe('done')
  expect(chance.waited).toEqual([10, 20, 40])
})

test('what meets others time and again is given up', async () => {
  const chance = chanceOf(1)
  const [conflict] = conflicts
  await expect(retryConflicts(failing(Array.from({ length: 6 }, () => conflict)), chance)).rejects.toBe(conflict)
  expect(chance.waited).toEqual([20, 40, 80, 160, 320])
})

const others = [
  new Error('changed my mind'),
  Object.assign(new Error(), { code: 'P2002', meta: { driverAdapterError: { cause: { originalCode: '23505' } } } }),
  Object.assign(new Error(), { code: '40P01' }),
  'no error at all',
]

test.each(others)('%s is no conflict, and nothing is done again', async (error) => {
  const chance = chanceOf(1)
  await expect(retryConflicts(failing([error]), chance)).rejects.toBe(error)
  expect(chance.waited).toEqual([])
})
