import type { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { withExtensions } from './with-extensions.ts'

/**
 * Answers with the status 200 wherever a field of the request was answered, whatever became of the others.
 *
 * The status of an error would say that the request failed, although a mutation before it was done.
 */
export function partlyAnswered(): Plugin {
  return {
    onResultProcess: ({ result, setResult }) => {
      if (!('data' in result) || !result.errors) return
      const isAnswered = Object.values(result.data ?? {}).some((value) => value !== null)
      if (isAnswered) setResult({ ...result, errors: result.errors.map(withoutStatus) })
    },
  }
}

function withoutStatus(error: GraphQLError): GraphQLError {
  const { http: _, ...extensions } = error.extensions
  return withExtensions(error, extensions)
}
