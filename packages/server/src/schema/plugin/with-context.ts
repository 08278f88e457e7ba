import type { GraphQLFieldResolver } from 'graphql'
import type { Context } from '../../request/context.ts'

/** A resolver in a Pothos plugin, where the context is any object. */
export type PothosResolver = GraphQLFieldResolver<unknown, object, object>

/** A resolver that reads the context of the request. */
export type ContextResolver = GraphQLFieldResolver<unknown, Context, object>

/** Converts a resolver with a typed context for Pothos. */
export function withContext(resolve: ContextResolver): PothosResolver {
  return (source, args, context, info) => {
    if (!isContext(context)) throw new Error(`${info.fieldName} was resolved without the context of a request.`)
    return resolve(source, args, context, info)
  }
}

function isContext(context: object): context is Context {
  return 'access' in context && 'sharingOf' in context
}
