import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import type { FieldRule } from '../../access/field-rules.ts'
import { ruleOf } from '../../access/role-table.ts'
import { isSensitive } from '../../access/sensitive-channel.ts'
import type { Context } from '../../request/context.ts'
import { anonymousActivity, anonymousContact, anonymousSelfReport } from '../../sharing/stand-in.ts'

type Resolver = GraphQLFieldResolver<unknown, Context>

/** Puts a veil over every field whose rule shows advisers only part of it, and names mutations for the audit log. */
export function veilFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`
      const { resolve = defaultFieldResolver } = field
      const veil = veils[ruleOf(name) ?? 'everyone']
      if (veil) field.resolve = forAdvisers(veil(name, resolve), resolve)
      if (type === schema.getMutationType()) field.resolve = named(name, resolve)
    }
  }
  return schema
}

function forAdvisers(veiled: Resolver, resolve: Resolver): Resolver {
  return (source, args, context, info) =>
    context.access.role === 'adviser' ? veiled(source, args, context, info) : resolve(source, args, context, info)
}

function named(action: string, resolve: Resolver): Resolver {
  return (source, args, context, info) => resolve(source, args, { ...context, action }, info)
}

const veils: Readonly<Partial<Record<FieldRule, (field: string, resolve: Resolver) => Resolver>>> = {
  shared: (field, resolve) => async (source, args, context, info) => {
    const seekerId = seekerOf(source)
    if (!(await context.sharingOf(seekerId)).contacts) return resolve(anonymous(field, source), args, context, info)
    await context.noteSharedRead(seekerId, field)
    return resolve(source, args, context, info)
  },
  sensitive: (field, resolve) => async (source, args, context, info) => {
    const seekerId = seekerOf(source)
    const value: unknown = await resolve(source, args, context, info)
    const open = withoutSensitive(value)
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

/** Whose row it is: a seeker's own, or one of what is stored of them. */
function seekerOf(source: unknown): string {
  const { seekerId, id } = Object(source)
  return String(seekerId ?? id)
}

/** The row with stand-ins for whatever says who somebody is, or what was written about them. */
function anonymous(field: string, source: unknown): unknown {
  const [type] = field.split('.')
  const row = Object(source)
  switch (type) {
    case 'Contact':
      return anonymousContact(row)
    case 'Activity':
      return anonymousActivity(row)
    case 'SelfReport':
      return anonymousSelfReport(row)
    default:
      throw new Error(`Nothing stands in for ${field}.`)
  }
}

/** A channel, its id, a list of ids, or a contact: without those that are sensitive. */
function withoutSensitive(value: unknown): unknown {
  if (Array.isArray(value)) return value.some(isSensitive) ? value.filter((id) => !isSensitive(id)) : value
  if (typeof value === 'string') return isSensitive(value) ? null : value
  const { sensitive, channel } = Object(value)
  return sensitive === true || isSensitive(channel) ? null : value
}
