import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import type { GraphQLResolveInfo } from 'graphql'
import { preferredLocale } from '../../../request/choose-locale.ts'
import type { Context } from '../../../request/context.ts'
import { type PothosResolver, withContext } from '../with-context.ts'

/** The language that a seeker prefers, as a tag; undefined where they name none. */
export type PreferredLocale = string | undefined | Promise<string | undefined>

type Path = GraphQLResolveInfo['path']

// The path of a field ends in those of the fields above it.
const locales = new WeakMap<Path, () => PreferredLocale>()

/** Says everything about a seeker in the language that they prefer, or else in that of the request. */
export class LanguagePlugin extends BasePlugin<SchemaTypes> {
  override wrapResolve(resolve: PothosResolver, field: PothosOutputFieldConfig<SchemaTypes>): PothosResolver {
    const type = this.buildCache.getTypeConfig(field.parentType)
    const { localeOf } = type.graphqlKind === 'Object' && 'localeOf' in type.pothosOptions ? type.pothosOptions : {}
    // Columns of a table hold no sentences of ours.
    const isColumn = type.extensions?.pothosPrismaModel !== undefined
    const inLanguage = this.isText(field) && !isColumn ? inPreferredLanguage(resolve) : resolve
    if (!localeOf || (isColumn && this.isLeaf(field))) return inLanguage
    return withContext((source, args, context, info) => {
      locales.set(info.path, () => localeOf(source, context))
      return inLanguage(source, args, context, info)
    })
  }

  /** Whether a field holds a text, or a list of texts. */
  private isText(field: PothosOutputFieldConfig<SchemaTypes>): boolean {
    const item = itemOf(field)
    return item.kind === 'Scalar' && this.buildCache.getTypeConfig(item.ref).name === 'String'
  }

  /** Whether nothing can be said below a field. */
  private isLeaf(field: PothosOutputFieldConfig<SchemaTypes>): boolean {
    return ['Scalar', 'Enum'].includes(itemOf(field).kind)
  }
}

function itemOf({ type }: PothosOutputFieldConfig<SchemaTypes>) {
  return type.kind === 'List' ? type.type : type
}

SchemaBuilder.registerPlugin('language', LanguagePlugin)

/** A resolver that is given the sentences of the language of the seeker it is about. */
function inPreferredLanguage(resolve: PothosResolver): PothosResolver {
  return withContext((source, args, context, info) => {
    const locale = localeAt(info.path)
    if (locale === undefined) return resolve(source, args, context, info)
    if (typeof locale === 'string') return resolve(source, args, contextIn(locale, context), info)
    return locale.then((it) => resolve(source, args, it === undefined ? context : contextIn(it, context), info))
  })
}

/** The language of the outermost field about a seeker; all below it are about the same one. */
function localeAt(path: Path): PreferredLocale {
  let found: (() => PreferredLocale) | undefined
  for (let at: Path | undefined = path; at; at = at.prev) found = locales.get(at) ?? found
  return found?.()
}

const contexts = new WeakMap<Context, Map<string, Context>>()

/** The context with the sentences of a language; the same one where there is none near it. */
function contextIn(locale: string, context: Context): Context {
  const known = contexts.get(context) ?? new Map<string, Context>()
  contexts.set(context, known)
  const made = known.get(locale) ?? { ...context, sentences: preferredLocale(locale) ?? context.sentences }
  known.set(locale, made)
  return made
}
