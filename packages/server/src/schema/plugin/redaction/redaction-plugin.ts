import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import type { FieldRule } from '../../../access/field-rules.ts'
import {
  redactActivity,
  redactAppointment,
  redactContact,
  redactSelfReport,
  redactSensitive,
  redactTargetEmployer,
} from '../../../sharing/redact-rows.ts'
import { type ContextResolver, type PothosResolver, withContext } from '../with-context.ts'

/** Redacts fields for advisers where the rule shows only a part. */
export class RedactionPlugin extends BasePlugin<SchemaTypes> {
  override wrapResolve(resolve: PothosResolver, field: PothosOutputFieldConfig<SchemaTypes>): PothosResolver {
    const redact = redactions[field.extensions?.access ?? 'everyone']
    if (!redact) return resolve
    const redacted = redact(`${field.parentType}.${field.name}`, resolve)
    return withContext((source, args, context, info) =>
      context.access.role === 'adviser' ? redacted(source, args, context, info) : resolve(source, args, context, info),
    )
  }
}

SchemaBuilder.registerPlugin('redaction', RedactionPlugin)

const redactions: Readonly<Partial<Record<FieldRule, (field: string, resolve: ContextResolver) => ContextResolver>>> = {
  shared: (field, resolve) => async (source, args, context, info) => {
    const seekerId = seekerOf(source)
    if (!(await context.sharingOf(seekerId)).contacts) return resolve(anonymous(field, source), args, context, info)
    await context.noteSharedRead(seekerId, field)
    return resolve(source, args, context, info)
  },
  sensitive: (field, resolve) => async (source, args, context, info) => {
    const seekerId = seekerOf(source)
    const value: unknown = await resolve(source, args, context, info)
    const open = redactSensitive(value)
    if (open === value) return value
    if (!(await context.sharingOf(seekerId)).sensitive) return open
    await context.noteSharedRead(seekerId, field)
    return value
  },
  derived: (field, resolve) => async (source, args, context, info) => {
    const seekerId = seekerOf(source)
    const { contacts, sensitive } = await context.sharingOf(seekerId)
    if (contacts || sensitive) await context.noteSharedRead(seekerId, field)
    return resolve(source, args, context, info)
  },
}

/** The id of the seeker that a row belongs to. */
function seekerOf(source: unknown): string {
  const { seekerId, id } = Object(source)
  return String(seekerId ?? id)
}

/** The row with pseudonyms in place of identities, and without texts. */
function anonymous(field: string, source: unknown): unknown {
  const [type] = field.split('.')
  const row = Object(source)
  switch (type) {
    case 'Contact':
      return redactContact(row)
    case 'Activity':
      return redactActivity(row)
    case 'Appointment':
      return redactAppointment(row)
    case 'SelfReport':
      return redactSelfReport(row)
    case 'TargetEmployer':
      return redactTargetEmployer(row)
    default:
      throw new Error(`There is no pseudonym for ${field}.`)
  }
}
