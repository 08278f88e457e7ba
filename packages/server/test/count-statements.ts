import { captureStatements } from './capture-statements.ts'

/** How many SQL statements reach the database meanwhile; what opens a connection or a transaction does not count. */
export async function countStatements(run: () => Promise<unknown>): Promise<number> {
  const statements = await captureStatements(run)
  return statements.filter(({ text }) => !text.includes('set_config(')).length
}
