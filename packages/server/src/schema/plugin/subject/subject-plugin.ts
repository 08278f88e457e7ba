import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import type { Contact } from '@tiecraft/core'
import type { GraphQLResolveInfo } from 'graphql'
import type { PothosResolver } from '../with-context.ts'

/** Whom a derived answer is about: a stored seeker, or the people of a record that was sent. */
export type Subject = { readonly seekerId: string } | { readonly contacts: readonly Contact[] }

type Path = GraphQLResolveInfo['path']

// The path of a field ends in those of the fields above it.
const subjects = new WeakMap<Path, Subject>()

/** Notes whom derived answers are about, so that the entries in them can say who somebody is. */
export class SubjectPlugin extends BasePlugin<SchemaTypes> {
  override wrapResolve(resolve: PothosResolver, field: PothosOutputFieldConfig<SchemaTypes>): PothosResolver {
    const ofRow = field.extensions?.access === 'derived' ? seekerOfRow : undefined
    const { subjectOf = ofRow } = field.pothosOptions
    if (!subjectOf) return resolve
    return (source, args, context, info) => {
      const subject = subjectOf(Object(source))
      if (subject) subjects.set(info.path, subject)
      return resolve(source, args, context, info)
    }
  }
}

SchemaBuilder.registerPlugin('subject', SubjectPlugin)

/** The seeker that a row belongs to. */
export function seekerOfRow(row: unknown): Subject {
  const { seekerId, id } = Object(row)
  return { seekerId: String(seekerId ?? id) }
}

/** Whom the answer around a field is about. */
export function subjectAt(path: Path): Subject {
  for (let at: Path | undefined = path; at; at = at.prev) {
    const subject = subjects.get(at)
    if (subject) return subject
  }
  throw new Error(`No field above ${path.key} says whom it is about: set its option \`subjectOf\`.`)
}
