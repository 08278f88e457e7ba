import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql'
import { argumentValues, type Source } from './argument-values.ts'
import type { Reference } from './reference.ts'

/** What is sent: a value, the name of a row, a list, or an object. */
export type Given =
  | { readonly value: unknown }
  | { readonly names: Reference }
  | { readonly list: readonly Given[] }
  | { readonly fields: Readonly<Record<string, Given>> }

/** A place where something is given: as the schema calls it, as any like it is called, and the stored type listed there. */
type Place = { readonly at: string; readonly anywhere: string; readonly entries?: string | undefined }

/** The type of a row that may be of any. */
export const anyNode = 'Node'

type Input = GraphQLArgument | GraphQLInputField

/** What is sent for an argument of a field such as `Query.seeker`; `entries` is the stored type listed there, if one is. */
export function givenArgument(field: string, argument: GraphQLArgument, entries?: string): Given {
  const place = { at: `${field}(${argument.name}:)`, anywhere: `*(${argument.name}:)`, entries }
  return given(argument, place, argument.type)
}

function given(input: Input, place: Place, type: GraphQLInputType): Given {
  const source = sourceOf(input, place)
  if (source && 'value' in source) return source
  const bare = getNullableType(type)
  if (isListType(bare)) return { list: givenEntries(input, place, getNullableType(bare.ofType)) }
  if (source) return { names: { ...source.names, at: place.at } }
  if (isEnumType(bare)) return { value: bare.getValues()[0]?.name }
  if (!isInputObjectType(bare)) return { value: sampleOf(bare.toString(), place) }
  const fields = Object.values(bare.getFields()).slice(0, bare.isOneOf ? 1 : undefined)
  return { fields: Object.fromEntries(fields.map((field) => [field.name, givenField(bare.name, field)])) }
}

function givenField(type: string, field: GraphQLInputField): Given {
  return given(field, { at: `${type}.${field.name}`, anywhere: `*.${field.name}` }, field.type)
}

/** One entry, or of a choice one for each possibility. */
function givenEntries(input: Input, place: Place, type: GraphQLInputType): readonly Given[] {
  if (!isInputObjectType(type) || !type.isOneOf) return [given(input, place, type)]
  return Object.values(type.getFields()).map((field) => ({ fields: { [field.name]: givenField(type.name, field) } }))
}

function sourceOf({ extensions }: Input, { at, anywhere, entries }: Place): Source | undefined {
  if (argumentValues[at]) return argumentValues[at]
  if (/\((?:after|before):\)$/.test(at)) {
    return entries === undefined ? { value: undefined } : { names: { form: 'cursor', type: entries, index: 0 } }
  }
  if (extensions.isRelayGlobalID === true) {
    const [only] = [extensions.relayGlobalIDFor ?? []].flat()
    return { names: { form: 'id', type: Object(only).typename ?? anyNode, index: 0 } }
  }
  return argumentValues[anywhere]
}

const samples: Readonly<Record<string, unknown>> = {
  String: 'text',
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2026-03-01T09:00:00.000Z',
}

function sampleOf(type: string, { at }: Place): unknown {
  if (!(type in samples)) throw new Error(`Nobody knows what ${type} to send for ${at}: add it to argument-values.`)
  return samples[type]
}

/** Every row that is named in what is sent. */
export function referencesIn(given: Given): readonly Reference[] {
  if ('names' in given) return [given.names]
  if ('list' in given) return given.list.flatMap(referencesIn)
  return 'fields' in given ? Object.values(given.fields).flatMap(referencesIn) : []
}

/** What is sent, once each row is named. */
export function fill(given: Given, name: (reference: Reference) => unknown): unknown {
  if ('value' in given) return given.value
  if ('names' in given) return name(given.names)
  if ('list' in given) return given.list.map((entry) => fill(entry, name))
  return Object.fromEntries(Object.entries(given.fields).map(([field, inner]) => [field, fill(inner, name)]))
}

/** The same with other rows named in it. */
export function renamed(given: Given, rename: (reference: Reference) => Reference): Given {
  if ('names' in given) return { names: rename(given.names) }
  if ('list' in given) return { list: given.list.map((entry) => renamed(entry, rename)) }
  if ('value' in given) return given
  const entries = Object.entries(given.fields)
  return { fields: Object.fromEntries(entries.map(([field, inner]) => [field, renamed(inner, rename)])) }
}
