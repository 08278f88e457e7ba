import { encodeGlobalID } from '@pothos/plugin-relay'
import { NIL } from 'uuid'

/** A stored type that arguments name by an id. */
export type NamedType = 'Seeker' | 'Contact' | 'Activity' | 'Appointment' | 'TargetEmployer' | 'ContactMerge' | 'ApiKey'

/** The type and the row's id in a global id; undefined for any other text. */
function nodeOf(id: string): { readonly type: string; readonly rowId: string } | undefined {
  // Most of the portal's own ids are shorter, and there may be many of them.
  if (id.length < 52 || id.length > 76) return undefined
  const [, type, rowId] = /^([A-Z]\w*):([0-9a-f-]{36})$/.exec(Buffer.from(id, 'base64').toString()) ?? []
  return type !== undefined && rowId !== undefined && encodeGlobalID(type, rowId) === id ? { type, rowId } : undefined
}

/** The id of a row in a global id of a type; undefined for any other text. */
export function rowIdIn(id: string, type: NamedType): string | undefined {
  const node = nodeOf(id)
  return node?.type === type ? node.rowId : undefined
}

const nodeTypes: ReadonlySet<string> = new Set<string>([
  'Seeker',
  'Contact',
  'Activity',
  'Appointment',
  'TargetEmployer',
  'ContactMerge',
  'ApiKey',
] satisfies NamedType[])

/** What a global id names; a malformed one names a row that is not there. */
export function decodeNodeId(id: string): { readonly typename: string; readonly id: string } {
  const [, typename = '', named = NIL] = /^(\w+):(.+)$/s.exec(Buffer.from(id, 'base64').toString()) ?? []
  return nodeTypes.has(typename) ? { typename, id: named } : { typename: 'Seeker', id: NIL }
}
