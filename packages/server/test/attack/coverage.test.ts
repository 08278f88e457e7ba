import { isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { selectedFields } from '../../src/http/selected-fields.ts'
import { schema } from '../../src/schema/schema.ts'
import { argumentValues } from './argument-values.ts'
import { documentsOf, rootFields } from './attack-document.ts'
import { removeTenantFilter } from './without-tenant-filter.ts'

const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type))
const objects = types.filter((type) => isObjectType(type) || isInterfaceType(type))

test('the documents of the attack select every field and give every argument', () => {
  const documents = documentsOf('portal', rootFields())
  const selected = new Set(documents.flatMap(({ text }) => [...selectedFields(schema, parse(text))]))
  const everything = objects.flatMap((type) =>
    Object.values(type.getFields()).flatMap(({ name, args }) => {
      const field = `${type.name}.${name}`
      return [field, ...args.map((argument) => `${field}(${argument.name}:)`)]
    }),
  )
  expect(everything.filter((it) => !selected.has(it))).toEqual([])
})

test('every row of the table of values is for some place', () => {
  const args = objects.flatMap((type) =>
    Object.values(type.getFields()).flatMap(({ name, args }) => args.map((it) => `${type.name}.${name}(${it.name}:)`)),
  )
  const inputs = types
    .filter(isInputObjectType)
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
  const places = [...args, ...inputs]
  const isUsed = (row: string) =>
    places.some((place) => place === row || (row[0] === '*' && place.endsWith(row.slice(1))))
  expect(Object.keys(argumentValues).filter((row) => !isUsed(row))).toEqual([])
})

describe('without the tenant filter', () => {
  test.each([
    [
      'where "public"."seeker"."tenant_id" = $1 and x = $2',
      'where ("public"."seeker"."tenant_id" = $1 or true) and x = $2',
    ],
    ['where "tenant_id" = $1::uuid', 'where ("tenant_id" = $1::uuid or true)'],
    ['where "t"."tenant_id" IN ($1,$2)', 'where ("t"."tenant_id" IN ($1,$2) or true)'],
    ['on "a"."tenant_id" = "b"."tenant_id"', 'on "a"."tenant_id" = "b"."tenant_id"'],
  ])('%s', (sql, expected) => {
    expect(removeTenantFilter(sql)).toBe(expected)
  })

  test.each(['where ("tenant_id","seeker_id") = ($1,$2)', 'where "tenant_id" <> $1', 'where tenant_id = any($1)'])(
    'rejects a condition that it cannot disable: %s',
    (sql) => {
      expect(() => removeTenantFilter(sql)).toThrow('Unknown form of a condition on the tenant')
    },
  )
})
