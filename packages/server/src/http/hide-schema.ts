import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** Refuses introspection, and suggests no names that a request nearly has. */
export function hideSchema(): Plugin {
  return {
    onValidate: ({ addValidationRule }) => {
      addValidationRule(NoSchemaIntrospectionCustomRule)
      return ({ result, setResult }) => setResult(result.map(withoutSuggestion))
    },
  }
}

function withoutSuggestion(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error
  const { message, nodes, extensions } = error
  return new GraphQLError(message.replace(/ Did you mean .+\?$/, ''), { nodes: nodes ?? null, extensions })
}
