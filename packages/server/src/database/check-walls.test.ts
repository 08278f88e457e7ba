import { openAsBlob } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { databaseTemplate } from '../../test/database-template.ts'
import { checkWalls } from './check-walls.ts'

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
  return checkWalls(async (sql) => (await pglite.query(sql)).rows)
}

test('walls as the migrations raise them are fine', check)

const withPowers =
  /^The database would not keep tenants apart: tiecraft_app has the powers of (\w+), which no wall stops/

test.each([
  ['the role is a superuser', 'alter role tiecraft_app superuser', withPowers],
  ['the role passes every wall', 'alter role tiecraft_app bypassrls', withPowers],
  ['the role can become one that does', 'create role mighty bypassrls; grant mighty to tiecraft_app', withPowers],
  ['the role owns a table', 'alter table contact owner to tiecraft_app', /tiecraft_app owns the table contact/],
  [
    'the role can act for the owner of a table',
    'create role keeper; alter table contact owner to keeper; grant keeper to tiecraft_app',
    /tiecraft_app owns the table contact or may act for its owner/,
  ],
  [
    'a table has no wall',
    'alter table contact disable row level security',
    /is off on the table contact; .* raise_walls\(\);$/,
  ],
  ['a wall does not stop the owner', 'alter table seeker no force row level security', /is off on the table seeker;/],
  ['a new table has no wall', 'create table more (tenant_id uuid)', /is off on the table more;/],
  [
    'the server may not become the role',
    'create role stranger login; set local role stranger',
    /stranger may not become tiecraft_app; let an administrator run GRANT tiecraft_app TO "stranger";$/,
  ],
  [
    'the role is missing',
    'drop owned by tiecraft_app; drop role tiecraft_app',
    /the role tiecraft_app is missing; let the owner of the tables run SELECT raise_walls\(\);$/,
  ],
])('where %s, no server starts', async (_, script, message) => {
  await pglite.exec(script)
  await expect(check()).rejects.toMatchObject({ code: 'walls_down', message: expect.stringMatching(message) })
})

test.each([
  'alter table contact disable row level security',
  'alter table contact no force row level security',
  'create table more (tenant_id uuid)',
  'drop policy own_tenant on contact; create policy open_door on contact using (true)',
  'drop owned by tiecraft_app; drop role tiecraft_app',
])('raising the walls mends: %s', async (script) => {
  const policies = () =>
    pglite.query('select tablename, policyname, roles, cmd, qual, with_check from pg_policies order by 1, 2')
  const before = await policies()
  await pglite.exec(`${script}; select raise_walls(); drop table if exists more`)
  await check()
  expect((await policies()).rows).toEqual(before.rows)
})

test('no walls are raised around a table that does not say whose its rows are', async () => {
  await pglite.exec('create table more (id uuid)')
  await expect(pglite.exec('select raise_walls()')).rejects.toThrow('table more, which has no tenant_id')
})

test('who may make roles makes the one that requests work as', async () => {
  await pglite.exec('drop owned by tiecraft_app; drop role tiecraft_app; create role keeper createrole')
  await pglite.exec('set local role keeper; select raise_working_role()')
  const { rows } = await pglite.query(
    "select pg_has_role('keeper', 'tiecraft_app', 'set') as may, rolcanlogin from pg_roles where rolname = 'tiecraft_app'",
  )
  expect(rows).toEqual([{ may: true, rolcanlogin: false }])
})

test.each([
  [
    'make',
    'drop owned by tiecraft_app; drop role tiecraft_app; create role keeper',
    'CREATE ROLE tiecraft_app NOLOGIN; ',
  ],
  ['become', 'create role keeper', ''],
])('who may not %s it is told what to ask for', async (_, script, more) => {
  await pglite.exec(`${script}; set local role keeper`)
  await expect(pglite.exec('select raise_working_role()')).rejects.toThrow(
    'requests work as the role tiecraft_app, which keeper may not make or become; an administrator has to run: ' +
      `${more}GRANT tiecraft_app TO keeper;`,
  )
})
