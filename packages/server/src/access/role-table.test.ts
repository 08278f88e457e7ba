import { isInterfaceType, isIntrospectionType, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../schema/schema.ts'
import { fieldRules } from './field-rules.ts'
import { maySelect, roles, roleTable, ruleOf } from './role-table.ts'

const types = Object.values(schema.getTypeMap()).flatMap((type) =>
  (isObjectType(type) || isInterfaceType(type)) && !isIntrospectionType(type) ? [type] : [],
)
const fields = types.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))

describe('the role table', () => {
  test('has a row for every field: add new ones to root-rows, stored-rows or answer-rows', () => {
    expect(fields.filter((field) => ruleOf(field) === undefined)).toEqual([])
  })

  test('has no row for a field that there is not, and none twice', () => {
    const rows = Object.entries(roleTable).flatMap(([type, rules]) =>
      Object.values(rules).flatMap((names) => names.split(' ').map((name) => `${type}.${name}`)),
    )
    expect(rows.filter((row) => !fields.includes(row))).toEqual([])
    expect(rows).toHaveLength(new Set(rows).size)
  })

  test.each([
    'Seeker.shoeSize',
    'Nothing.id',
    'Query.everything',
    'SeekerContactsConnection.names',
    'Seeker.toString',
    '__proto__.id',
  ])('keeps %s, which it does not know, from advisers and seekers', (field) => {
    expect(roles.map((role) => maySelect(role, field))).toEqual([true, false, false])
  })

  test('lets portals select every field, and advisers no mutation', () => {
    expect(fields.filter((field) => !maySelect('portal', field))).toEqual([])
    expect(fields.filter((field) => field.startsWith('Mutation.') && maySelect('adviser', field))).toEqual([])
  })

  test('gives advisers no more than seekers have', () => {
    expect(fields.filter((field) => maySelect('adviser', field) && !maySelect('seeker', field))).toEqual([])
  })

  test.each(Object.entries(fieldRules))('has a use for the rule %s', (rule) => {
    expect(fields.some((field) => ruleOf(field) === rule)).toBe(true)
  })
})
