import { type GraphQLField, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql'
import type { ArgumentRule, FieldRule } from '../../../access/field-rules.ts'
import '../pothos-options.ts'

/** The rule of a field such as `Contact.name`; undefined without a rule or without such a field. */
export function ruleOf(schema: GraphQLSchema, field: string): FieldRule | undefined {
  return fieldOf(schema, field)?.extensions.access
}

/** The rule of an argument of a field such as `Seeker.contacts`. */
export function argumentRuleOf(schema: GraphQLSchema, field: string, argument: string): ArgumentRule | undefined {
  return fieldOf(schema, field)?.args.find(({ name }) => name === argument)?.extensions.access
}

function fieldOf(schema: GraphQLSchema, field: string): GraphQLField<unknown, unknown> | undefined {
  const [typeName = '', name = ''] = field.split('.')
  const type = schema.getType(typeName)
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}
