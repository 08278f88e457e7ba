import { NIL, v7, validate } from 'uuid'

/** An id for a new row; later ids sort after earlier ones. */
export function newUuid(): string {
  return v7()
}

/** The id itself, or an id of no row where it is not a UUID: PostgreSQL refuses to compare other text. */
export function uuidOf(id: string): string {
  return validate(id) ? id : NIL
}
