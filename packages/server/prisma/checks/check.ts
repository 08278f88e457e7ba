/** A check constraint of a table. */
export type Check = { readonly table: string; readonly name: string; readonly condition: string }

/** A check named after its table and its subject, such as `seeker_comfort_check`. */
export function checkOf(table: string, about: string, condition: string): Check {
  return { table, name: `${table}_${about}_check`, condition }
}
