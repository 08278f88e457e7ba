/** The description of the argument of the same name. */
export const updatedSince = 'Only entries added or changed at this moment or later; removed ones are in `removals`.'

/** The condition for rows added or changed since a moment, or for all rows. */
export function changedSince(since: Date | null | undefined): { readonly where: { updatedAt?: { gte: Date } } } {
  return { where: since ? { updatedAt: { gte: since } } : {} }
}
