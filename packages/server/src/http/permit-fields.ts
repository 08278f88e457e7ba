import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Access } from '../access/access.ts'
import { mayGive, maySelect } from '../access/field-rules.ts'
import { allows, scopeFor } from '../access/scope-table.ts'
import { argumentRuleOf, ruleOf } from '../schema/plugin/access/rule-of.ts'
import type { Incoming } from './require-access.ts'
import { selectedFields } from './selected-fields.ts'

/**
 * Refuses a whole request before it runs if it selects a field that the caller may not see.
 *
 * Each operation is judged once for each role and scopes, since documents are cached and sent again.
 */
export function permitFields(): Plugin<Incoming> {
  const judged = new WeakMap<DocumentNode, Map<string, readonly GraphQLError[]>>()
  return {
    onExecute: ({ args: { schema, document, operationName, contextValue }, setResultAndStopExecution }) => {
      const { access } = contextValue
      const known = judged.get(document) ?? new Map<string, readonly GraphQLError[]>()
      judged.set(document, known)
      const key = [operationName, access.role, ...access.scopes].join(' ')
      const fields = (): readonly string[] => [...selectedFields(schema, document, operationName)]
      const errors = known.get(key) ?? fields().flatMap((field) => forbidden(schema, field, access) ?? [])
      known.set(key, errors)
      if (errors.length > 0) setResultAndStopExecution({ errors })
    },
  }
}

/** Why the caller may not use a field or an argument; undefined where they may. */
function forbidden(schema: GraphQLSchema, selected: string, { role, scopes }: Access): GraphQLError | undefined {
  const [, field, argument] = /^(.+)\((\w+):\)$/.exec(selected) ?? []
  if (field !== undefined && argument !== undefined) {
    const rule = argumentRuleOf(schema, field, argument)
    return mayGive(role, rule) ? undefined : refusal(`${selected} is not for the role ${role}.`, {})
  }
  const rule = ruleOf(schema, selected)
  if (!maySelect(role, rule)) return refusal(`${selected} is not for the role ${role}.`, {})
  const needed = scopeFor(selected, rule)
  if (!needed || allows(scopes, needed)) return undefined
  return refusal(`${selected} needs the scope ${needed}.`, { 'www-authenticate': 'Bearer error="insufficient_scope"' })
}

function refusal(message: string, headers: Readonly<Record<string, string>>): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN', http: { status: 403, headers } } })
}
