import { GraphQLError, getOperationAST, type OperationDefinitionNode, print } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { type Asked, type QueryCost, queryCost } from './query-cost.ts'
import type { Incoming } from './require-access.ts'

/** What a request may ask for; assumptions: many times what a portal's largest page needs. */
export const costLimits = { cost: 100_000, fields: 2_000, rootFields: 50 } as const

/** What a request may ask for in all. */
export type CostLimits = Readonly<Record<keyof typeof costLimits, number>>

/** Where a client asks what its request costs. */
const header = 'x-show-cost'

/** Refuses an operation that costs too much before it runs, and tells the cost of others where a client asks. */
export function limitCost(limits: CostLimits = costLimits): Plugin<Incoming> {
  const known = new WeakMap<OperationDefinitionNode, QueryCost>()
  return {
    onExecute: ({
      args: { schema, document, operationName, variableValues, contextValue },
      setResultAndStopExecution,
    }) => {
      const operation = getOperationAST(document, operationName)
      if (!operation) return
      const asked = { schema, document, operation, variables: variableValues ?? {} }
      const cost = known.get(operation) ?? queryCost(asked)
      if (!hasPageSizes(operation)) known.set(operation, cost)
      const reasons = excesses(cost, asked, limits)
      if (reasons.length > 0) return setResultAndStopExecution({ errors: [tooCostly(reasons, cost)] })
      if (!contextValue.request.headers.has(header)) return
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (!(Symbol.asyncIterator in result)) setResult({ ...result, extensions: { ...result.extensions, cost } })
        },
      }
    },
  }
}

/** Whether variables may be page sizes, which differ from request to request. */
function hasPageSizes({ variableDefinitions = [] }: OperationDefinitionNode): boolean {
  return variableDefinitions.some(({ type }) => /^(Int|\[)/.test(print(type)))
}

function excesses({ cost, fields }: QueryCost, { operation }: Asked, limits: CostLimits): readonly string[] {
  const sizes = { cost, fields, rootFields: operation.selectionSet.selections.length }
  return [
    ...(sizes.cost > limits.cost ? [`it may cost ${limits.cost}, not ${cost}`] : []),
    ...(sizes.fields > limits.fields ? [`it may select ${limits.fields} fields, not ${fields}`] : []),
    ...(sizes.rootFields > limits.rootFields
      ? [`it may select ${limits.rootFields} root fields, not ${sizes.rootFields}`]
      : []),
  ]
}

function tooCostly(reasons: readonly string[], cost: QueryCost): GraphQLError {
  return new GraphQLError(
    `The operation asks for too much: ${reasons.join('; ')}. Ask for smaller pages, or in parts.`,
    {
      extensions: { code: 'QUERY_TOO_COSTLY', ...cost, http: { status: 400 } },
    },
  )
}
