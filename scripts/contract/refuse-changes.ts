import { BreakingChangeType, buildSchema, findBreakingChanges } from 'graphql'
import { findRemovals } from './find-removals.ts'

const removing: ReadonlySet<string> = new Set([
  BreakingChangeType.TYPE_REMOVED,
  BreakingChangeType.FIELD_REMOVED,
  BreakingChangeType.ARG_REMOVED,
  BreakingChangeType.VALUE_REMOVED_FROM_ENUM,
])

/**
 * Why a change of the contract breaks its promise to portals, each in a line; nothing where it keeps it.
 *
 * The promise holds from version 1.0.0 on: what was deprecated may go, and whatever else there is stays as it is.
 */
export function refuseChanges(
  before: { readonly contract: string; readonly version: string },
  after: string,
): readonly string[] {
  if (/^0\./.test(before.version)) return []
  const [old, present] = [buildSchema(before.contract), buildSchema(after)]
  return [
    ...findRemovals(old, present)
      .filter(({ wasDeprecated }) => !wasDeprecated)
      .map(({ name }) => `${name} was removed without having been deprecated.`),
    ...findBreakingChanges(old, present)
      .filter(({ type }) => !removing.has(type))
      .map(({ description }) => `${description} Add something new beside it, and deprecate this.`),
  ]
}
