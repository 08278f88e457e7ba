import { encodeGlobalID } from '@pothos/plugin-relay'
import type { Context } from '../../../request/context.ts'
import { findRows } from './find-rows.ts'
import { type NamedType, rowIdIn } from './node-id-of.ts'

/** The arguments and input fields that name rows, and of which type. */
const namedTypes = new Map<string, NamedType>([
  ['seekerId', 'Seeker'],
  ['contactId', 'Contact'],
  ['otherContactId', 'Contact'],
  ['keep', 'Contact'],
  ['remove', 'Contact'],
  ['activityId', 'Activity'],
  ['activityIds', 'Activity'],
  ['appointmentId', 'Appointment'],
  ['appointmentIds', 'Appointment'],
  ['targetEmployerId', 'TargetEmployer'],
  ['targetEmployerIds', 'TargetEmployer'],
  ['mergeId', 'ContactMerge'],
  ['apiKeyId', 'ApiKey'],
])

/** The type that an argument or a field of an input names; undefined where it names no row. */
export function namedType(field: string): NamedType | undefined {
  return namedTypes.get(field)
}

/**
 * The global ids of the rows that were named, by global ids or by the portal's own.
 *
 * Where there is no such row it is the global id of none, so that the change refuses it and says what was given.
 */
export async function toNodeIds(
  type: NamedType,
  ids: readonly string[],
  seekerId: string | undefined,
  context: Context,
): Promise<readonly string[]> {
  const externalIds = ids.filter((id) => rowIdIn(id, type) === undefined)
  const found = await findRows(type, { externalIds, seekerId }, context)
  return ids.map((id) => encodeGlobalID(type, rowIdIn(id, type) ?? found.get(id) ?? id))
}
