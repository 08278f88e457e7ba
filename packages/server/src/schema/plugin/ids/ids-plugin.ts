import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import type { Context } from '../../../request/context.ts'
import { type PothosResolver, withContext } from '../with-context.ts'
import { rowIdIn } from './node-id-of.ts'
import { seekerOfRows } from './seeker-of-rows.ts'
import { toExternalIds } from './to-external-ids.ts'
import { namedType, toNodeIds } from './to-node-ids.ts'

type Fields = Readonly<Record<string, unknown>>

/** Lets inputs name rows by global ids and by the portal's own ids. */
export class IdsPlugin extends BasePlugin<SchemaTypes> {
  // Wraps the mapping of arguments, which decodes global ids.
  override wrapArgMappers(
    resolve: PothosResolver | undefined,
    field: PothosOutputFieldConfig<SchemaTypes>,
  ): PothosResolver | undefined {
    if (!resolve) return resolve
    if (field.kind === 'Mutation') {
      return withContext(async (source, args, context, info) => {
        const { input, ...others }: { readonly input?: Fields } = args
        return resolve(source, { ...others, input: await withNamedRows({ ...input }, context) }, context, info)
      })
    }
    if (field.kind !== 'Query' || !Object.keys(field.args).some(namedType)) return resolve
    return withContext(async (source, args, context, info) =>
      resolve(source, await withNamedRows({ ...args }, context), context, info),
    )
  }
}

SchemaBuilder.registerPlugin('ids', IdsPlugin)

/** Fields that name rows by global ids, and hold entries that name rows by the portal's own. */
async function withNamedRows({ seekerId: given, ...fields }: Fields, context: Context): Promise<Fields> {
  const [seeker] = typeof given === 'string' ? await toNodeIds('Seeker', [given], undefined, context) : []
  const seekerId = seeker === undefined ? undefined : rowIdIn(seeker, 'Seeker')
  const named: Record<string, unknown> = seeker === undefined ? {} : { seekerId: seeker }
  const entries: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(fields)) {
    const type = namedType(field)
    if (type && typeof value === 'string') [named[field]] = await toNodeIds(type, [value], seekerId, context)
    else if (type && Array.isArray(value)) named[field] = await toNodeIds(type, value.map(String), seekerId, context)
    else entries[field] = value
  }
  const seekerOf = async () => seekerId ?? (await seekerOfRows(named, context))
  return { ...named, ...Object(await toExternalIds(entries, seekerOf, context)) }
}
