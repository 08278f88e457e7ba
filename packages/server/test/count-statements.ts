import { captureStatements } from './capture-statements.ts'

/** How many SQL statements reach the database meanwhile, and how many rows come back. */
export type Cost = { readonly statements: number; readonly rows: number }

/** What it costs the database to do something; what opens a connection or a transaction does not count. */
export async function costOf(run: () => Promise<unknown>): Promise<Cost> {
  const captured = await captureStatements(run)
  const statements = captured.filter(({ text }) => !text.includes('set_config('))
  return { statements: statements.length, rows: statements.reduce((sum, { rows }) => sum + rows, 0) }
}

/** How many SQL statements reach the database meanwhile; what opens a connection or a transaction does not count. */
export async function countStatements(run: () => Promise<unknown>): Promise<number> {
  return (await costOf(run)).statements
}
