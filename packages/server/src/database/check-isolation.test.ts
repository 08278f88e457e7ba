import { openAsBlob } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { databaseTemplate } from '../../test/database-template.ts'
import { checkIsolation } from './check-isolation.ts'

let pglite: PGlite

beforeAll(async () => {
  pglite = await PGlite.create({ loadDataDir: await openAsBlob(await databaseTemplate()) })
})

afterAll(() => pglite.close())

beforeEach(async () => {
  await pglite.exec('begin')
  return () => pglite.exec('rollback')
})

function check(): Promise<void> {
  return checkIsolation(async (sql) => (await pglite.query(sql)).rows)
}

test('accepts the database that the migrations make', check)

const withPowers =
  /^The database does not isolate tenants: tiecraft_app has the powers of (\w+), which bypasses row-level security/

test.each([
  ['the role is a superuser', 'alter role tiecraft_app superuser', withPowers],
  ['the role bypasses row-level security', 'alter role tiecraft_app bypassrls', withPowers],
  ['the role can become one that does', 'create role mighty bypassrls; grant mighty to tiecraft_app', withPowers],
  ['the role owns a table', 'alter table contact owner to tiecraft_app', /tiecraft_app owns the table contact/],
  [
    'the role can act for the owner of a table',
    'create role keeper; alter table contact owner to keeper; grant keeper to tiecraft_app',
    /tiecraft_app owns the table contact or may act for its owner/,
  ],
  [
    'row-level security is off on a table',
    'alter table contact disable row level security',
    /is off on the table contact; .* isolate_tenants\(\);$/,
  ],
  [
    'row-level security does not bind the owner',
    'alter table seeker no force row level security',
    /is off on the table seeker;/,
  ],
  ['a new table has no row-level security', 'create table more (tenant_id uuid)', /is off on the table more;/],
  [
    'the server may not take the role',
    'create role stranger login; set local role stranger',
    /stranger may not take the role tiecraft_app; let an administrator run GRANT tiecraft_app TO "stranger";$/,
  ],
  [
    'the role is missing',
    'drop owned by tiecraft_app; drop role tiecraft_app',
    /the role tiecraft_app is missing; let the owner of the tables run SELECT isolate_tenants\(\);$/,
  ],
])('where %s, no server starts', async (_, script, message) => {
  await pglite.exec(script)
  await expect(check()).rejects.toMatchObject({ code: 'isolation_off', message: expect.stringMatching(message) })
})

test.each([
  'alter table contact disable row level security',
  'alter table contact no force row level security',
  'create table more (tenant_id uuid)',
  'drop policy own_tenant on contact; create policy open_door on contact using (true)',
  'drop owned by tiecraft_app; drop role tiecraft_app',
])('isolating the tenants again repairs: %s', async (script) => {
  const policies = () =>
    pglite.query('select tablename, policyname, roles, cmd, qual, with_check from pg_policies order by 1, 2')
  const before = await policies()
  await pglite.exec(`${script}; select isolate_tenants(); drop table if exists more`)
  await check()
  expect((await policies()).rows).toEqual(before.rows)
})

test('a table without a tenant cannot be isolated', async () => {
  await pglite.exec('create table more (id uuid)')
  await expect(pglite.exec('select isolate_tenants()')).rejects.toThrow('table more, which has no tenant_id')
})

test('a user who may create roles creates the one that requests run as', async () => {
  await pglite.exec('drop owned by tiecraft_app; drop role tiecraft_app; create role keeper createrole')
  await pglite.exec('set local role keeper; select create_working_role()')
  const { rows } = await pglite.query(
    "select pg_has_role('keeper', 'tiecraft_app', 'set') as may, rolcanlogin from pg_roles where rolname = 'tiecraft_app'",
  )
  expect(rows).toEqual([{ may: true, rolcanlogin: false }])
})

test.each([
  [
    'create',
    'drop owned by tiecraft_app; drop role tiecraft_app; create role keeper',
    'CREATE ROLE tiecraft_app NOLOGIN; ',
  ],
  ['take', 'create role keeper', ''],
])('a user who may not %s it gets the statement for an administrator', async (_, script, more) => {
  await pglite.exec(`${script}; set local role keeper`)
  await expect(pglite.exec('select create_working_role()')).rejects.toThrow(
    'requests run as the role tiecraft_app, which keeper may not create or take; an administrator has to run: ' +
      `${more}GRANT tiecraft_app TO keeper;`,
  )
})
