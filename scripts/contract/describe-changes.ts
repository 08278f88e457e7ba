import { buildSchema, DangerousChangeType, findBreakingChanges, findDangerousChanges } from 'graphql'

/** What a change of the contract means for portals that call it, each in a line; nothing where they notice nothing. */
export function describeChanges(before: string, after: string): readonly string[] {
  const [old, present] = [buildSchema(before), buildSchema(after)]
  return [
    ...findBreakingChanges(old, present).map(({ description }) => `breaks: ${description}`),
    ...findDangerousChanges(old, present)
      .filter(({ type }) => !harmless.has(type))
      .map(({ description }) => `may break: ${description}`),
  ]
}

// What a portal that does not know of it never meets.
const harmless: ReadonlySet<string> = new Set([
  DangerousChangeType.OPTIONAL_ARG_ADDED,
  DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED,
])
