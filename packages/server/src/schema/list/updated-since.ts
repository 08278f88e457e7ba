/** What the argument of the same name does, wherever there is one. */
export const updatedSince = 'Only what was added or changed then or later; what was removed is in `removals`.'

/** The rows that were added or changed since a moment, or all of them. */
export function changedSince(since: Date | null | undefined): { readonly where: { updatedAt?: { gte: Date } } } {
  return { where: since ? { updatedAt: { gte: since } } : {} }
}
