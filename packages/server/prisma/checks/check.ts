/** What a column may hold, as PostgreSQL checks it. */
export type Check = { readonly table: string; readonly name: string; readonly condition: string }

/** The check of what it is about, under a name that tells: `seeker_comfort_check`. */
export function checkOf(table: string, about: string, condition: string): Check {
  return { table, name: `${table}_${about}_check`, condition }
}
