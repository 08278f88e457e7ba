import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import type { GraphQLResolveInfo } from 'graphql'
import type { PothosResolver } from '../with-context.ts'

type Path = GraphQLResolveInfo['path']

const inputs = new WeakMap<Path, unknown>()

/** Notes the input of each mutation and query that reports errors of it, so that these can name the fields that were sent. */
export class SentPlugin extends BasePlugin<SchemaTypes> {
  override wrapResolve(resolve: PothosResolver, { kind, args }: PothosOutputFieldConfig<SchemaTypes>): PothosResolver {
    const [argument] = ['input', 'answers'].filter((name) => name in args)
    if (argument === undefined || (kind !== 'Mutation' && kind !== 'Query')) return resolve
    return (source, given, context, info) => {
      inputs.set(info.path, Object(given)[argument])
      return resolve(source, given, context, info)
    }
  }
}

SchemaBuilder.registerPlugin('sent', SentPlugin)

/** The input of the mutation or query around a field. */
export function inputAt(path: Path): unknown {
  for (let at: Path | undefined = path; at; at = at.prev) if (inputs.has(at)) return inputs.get(at)
  return undefined
}
