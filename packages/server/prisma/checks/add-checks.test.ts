import { openAsBlob } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { databaseTemplate } from '../../test/database-template.ts'
import { printChecks } from './print-checks.ts'
import { storedChecks } from './stored-checks.ts'

let pglite: PGlite

beforeAll(async () => {
  pglite = await PGlite.create({ loadDataDir: await openAsBlob(await databaseTemplate()) })
})

afterAll(() => pglite.close())

beforeEach(async () => {
  await pglite.exec('begin')
  return () => pglite.exec('rollback')
})

type Row = { readonly oid: number; readonly name: string; readonly definition: string }

async function checks(): Promise<readonly Row[]> {
  const { rows } = await pglite.query<Row>(`
    SELECT oid, conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
    WHERE contype = 'c' AND connamespace = current_schema()::REGNAMESPACE ORDER BY conname`)
  return rows
}

test('checks that are as declared stay as they are', async () => {
  const before = await checks()
  await pglite.exec(printChecks())
  expect(await checks()).toEqual(before)
})

test('a missing check is added again, and a check of the operator stays', async () => {
  await pglite.exec('ALTER TABLE seeker ADD CONSTRAINT operators_own CHECK (comfort <> 4)')
  const definitions = async () => (await checks()).map(({ name, definition }) => ({ name, definition }))
  const before = await definitions()
  await pglite.exec('ALTER TABLE seeker DROP CONSTRAINT seeker_comfort_check; SELECT add_checks()')
  expect(await definitions()).toEqual(before)
})

test('a check that is declared otherwise is replaced, and one that is no longer declared is dropped', async () => {
  const changed = storedChecks().flatMap((check) => {
    if (check.name === 'seeker_version_check') return []
    return check.name === 'seeker_comfort_check' ? [{ ...check, condition: 'comfort BETWEEN 1 AND 7' }] : [check]
  })
  const before = await checks()
  await pglite.exec(printChecks(changed))
  const after = await checks()
  const kept = before.filter(({ name }) => !['seeker_version_check', 'seeker_comfort_check'].includes(name))
  expect(after).toEqual(expect.arrayContaining(kept))
  expect(after).toHaveLength(before.length - 1)
  expect(after.find(({ name }) => name === 'seeker_comfort_check')?.definition).toContain('7')
})

test('a row that breaks a check fails the migration, which names the check', async () => {
  await pglite.exec(`ALTER TABLE tenant DROP CONSTRAINT tenant_name_check;
    INSERT INTO tenant (id, name) VALUES (gen_random_uuid(), '')`)
  await expect(pglite.exec('SELECT add_checks()')).rejects.toThrow('tenant_name_check')
})
