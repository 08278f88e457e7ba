import { afterAll, beforeAll, expect, test } from 'vitest'
import { Prisma } from '../../generated/prisma/client.ts'
import { openTestDatabase } from '../../test/database.ts'
import type { Database } from '../database/database.ts'
import { tableNamed } from './table.ts'

let database: Database

beforeAll(async () => {
  database = await openTestDatabase()
})

afterAll(() => database.close())

const models = Object.keys(Prisma.ModelName).map((name) => name.charAt(0).toLowerCase() + name.slice(1))

test('the relations are the foreign keys of the database, from both sides', async () => {
  const named = await database.prisma.$queryRaw<readonly { readonly key: string }[]>`
    select conrelid::regclass || '(' || own.names || ') ' || confrelid::regclass || '(' || other.names || ')' as key
    from pg_constraint,
      lateral (select string_agg(attname, ',' order by place) as names from unnest(conkey) with ordinality as it(number, place)
        join pg_attribute on attrelid = conrelid and attnum = number) own,
      lateral (select string_agg(attname, ',' order by place) as names from unnest(confkey) with ordinality as it(number, place)
        join pg_attribute on attrelid = confrelid and attnum = number) other
    where contype = 'f' and connamespace = current_schema()::regnamespace`
  const relations = models.flatMap((model) => {
    const table = tableNamed(model)
    return [...table.fields.values()].flatMap((field) => {
      if (field.kind !== 'relation') return []
      const [own, other] = [0, 1].map((side) => field.on.map((pair) => pair[side]).join(','))
      return `${table.sql}(${own}) ${tableNamed(field.to).sql}(${other})`.replaceAll('"', '')
    })
  })
  const bothWays = named.flatMap(({ key }) => [key, key.split(' ').toReversed().join(' ')])
  expect(new Set(relations)).toEqual(new Set(bothWays))
})
