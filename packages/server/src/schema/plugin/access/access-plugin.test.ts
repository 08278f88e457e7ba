import { isInterfaceType, isIntrospectionType, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { fieldRules, maySelect } from '../../../access/field-rules.ts'
import { roles } from '../../../access/roles.ts'
import { schema } from '../../schema.ts'
import { argumentRuleOf, ruleOf } from './rule-of.ts'

const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
  (isObjectType(type) || isInterfaceType(type)) && !isIntrospectionType(type)
    ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
    : [],
)

describe('the rules of fields', () => {
  test('are there for every field: say `access` at the field or at its type', () => {
    expect(fields.filter((field) => ruleOf(schema, field) === undefined)).toEqual([])
  })

  test.each(['Seeker', 'Contact', 'Activity', 'Query', 'Mutation'])('have no default in %s', (name) => {
    expect(Object(schema.getType(name)?.extensions.pothosOptions).access).toBeUndefined()
  })

  test.each([
    'Seeker.shoeSize',
    'Nothing.id',
    'Query.everything',
    'SeekerContactsConnection.names',
    'Seeker.toString',
    '__proto__.id',
  ])('keep %s, which there is not, from advisers and seekers', (field) => {
    expect(roles.map((role) => maySelect(role, ruleOf(schema, field)))).toEqual([true, false, false])
  })

  test('let portals select every field, and advisers no mutation', () => {
    expect(fields.filter((field) => !maySelect('portal', ruleOf(schema, field)))).toEqual([])
    expect(
      fields.filter((field) => field.startsWith('Mutation.') && maySelect('adviser', ruleOf(schema, field))),
    ).toEqual([])
  })

  test('give advisers no more than seekers have', () => {
    const rules = fields.map((field) => ruleOf(schema, field))
    expect(rules.filter((rule) => maySelect('adviser', rule) && !maySelect('seeker', rule))).toEqual([])
  })

  test.each(Object.entries(fieldRules))('include %s somewhere', (rule) => {
    expect(fields.some((field) => ruleOf(schema, field) === rule)).toBe(true)
  })
})

describe('the rules of arguments', () => {
  test.each([
    ['Seeker.contacts', 'first', 'everyone'],
    ['Seeker.contacts', 'updatedSince', 'everyone'],
    ['Seeker.contacts', 'stages', undefined],
    ['Seeker.contacts', 'channels', undefined],
    ['Seeker.contacts', 'orderBy', 'portal_and_seeker'],
    ['Seeker.activities', 'orderBy', 'everyone'],
    ['Query.node', 'id', 'everyone'],
    ['Mutation.addContacts', 'idempotencyKey', undefined],
    ['Query.seeker', 'nothing', undefined],
  ])('%s(%s:) has %s', (field, argument, rule) => {
    expect(argumentRuleOf(schema, field, argument)).toBe(rule)
  })
})
