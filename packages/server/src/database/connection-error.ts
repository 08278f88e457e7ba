import { errorCodeOf } from '../failure/error-code-of.ts'
import { StartError } from '../failure/start-error.ts'

/** Codes of the operating system for a database that cannot be reached. */
export const unreachable: readonly string[] = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'ETIMEDOUT',
]

const refusals: Readonly<Record<string, string>> = {
  '28P01': 'it does not accept this user and password',
  '28000': 'it does not let this user in',
  '3D000': 'it has no such database; create it first',
  '42501': 'the user may not create tables there',
  '53300': 'it has no connection left',
  '57P03': 'it is starting up or shutting down',
}

/** Explains in one line, without the password, why PostgreSQL cannot be opened; returns other errors unchanged. */
export function connectionError(error: unknown, url: string): unknown {
  if (error instanceof StartError || !(error instanceof Error)) return error
  const code = errorCodeOf(error)
  const place = placeOf(url)
  if (code !== undefined && unreachable.includes(code)) {
    return new StartError('database_unreachable', `PostgreSQL at ${place} cannot be reached (${code}).`, error)
  }
  if (/timeout|terminated/i.test(error.message)) {
    return new StartError('database_unreachable', `PostgreSQL at ${place} does not answer.`, error)
  }
  const refusal = code === undefined ? undefined : refusals[code]
  if (refusal !== undefined || /SSL|SASL|certificate|password/i.test(error.message)) {
    return new StartError(
      'database_refused',
      `PostgreSQL at ${place} refuses the connection: ${refusal ?? error.message}.`,
      error,
    )
  }
  return error
}

/** Host, port and database of a PostgreSQL address, without user and password. */
export function placeOf(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname || 'localhost'}:${port || '5432'}${pathname}`
}
