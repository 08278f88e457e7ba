/** The columns that a row begins with when it is stored, by the clock that Prisma's updates take too. */
export type NewRow = { readonly version: number; readonly createdAt: Date; readonly updatedAt: Date }

/** The columns of a row that is stored now. */
export function newRow(version = 1): NewRow {
  const now = new Date()
  return { version, createdAt: now, updatedAt: now }
}
