import { type DocumentNode, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import type { Access } from './access.ts'
import { allows, scopeFor } from './scope-table.ts'
import { selectedFields } from './selected-fields.ts'

/**
 * Refuses a request as a whole, before anything is run, if it selects a field that is not for whoever makes it.
 *
 * A document is looked through once for each of its operations, since documents are kept and sent again.
 */
export function permitFields(): Plugin<Context> {
  const selections = new WeakMap<DocumentNode, Map<string, ReadonlySet<string>>>()
  return {
    onExecute: ({ args: { schema, document, operationName, contextValue }, setResultAndStopExecution }) => {
      const known = selections.get(document) ?? new Map<string, ReadonlySet<string>>()
      selections.set(document, known)
      const fields = known.get(operationName ?? '') ?? selectedFields(schema, document, operationName)
      known.set(operationName ?? '', fields)
      const errors = [...fields].flatMap((field) => forbidden(field, contextValue.access) ?? [])
      if (errors.length > 0) setResultAndStopExecution({ errors })
    },
  }
}

/** Why a field is not for whoever asks; undefined where it is. */
function forbidden(field: string, { scopes }: Access): GraphQLError | undefined {
  const needed = scopeFor(field)
  if (!needed || allows(scopes, needed)) return undefined
  const headers = { 'www-authenticate': 'Bearer error="insufficient_scope"' }
  return new GraphQLError(`${field} needs the scope ${needed}.`, {
    extensions: { code: 'FORBIDDEN', http: { status: 403, headers } },
  })
}
