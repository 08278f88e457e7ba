import { errorCodeOf } from '../failure/error-code-of.ts'
import { unreachable } from './connection-error.ts'
import { sqlStateOf } from './sql-state-of.ts'

/**
 * States of PostgreSQL that pass: a lost connection (08), a conflict (40), no resources (53), a lock or a statement that
 * took too long, an end of the session by an operator or a timeout.
 */
const states = /^(08...|40001|40P01|53...|55P03|57014|57P0.|57P05|25P03|25P04)$/

/** Codes of Prisma for a database that does not answer, or has no connection left. */
const prismaCodes = ['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2034', 'P2037']

/** What pg says without a code. */
const messages = /timeout exceeded when trying to connect|connection terminated|not queryable|connection error/i

/** Whether the database cannot answer for now: the same may succeed later, without any change to it. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = errorCodeOf(error) ?? ''
  if (unreachable.includes(code) || prismaCodes.includes(code)) return true
  return states.test(sqlStateOf(error) ?? code) || messages.test(error.message)
}
