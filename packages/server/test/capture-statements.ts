import { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import { vi } from 'vitest'
import { type BatchRead, statementsRead } from '../src/database/statement-batch.ts'

export type Statement = {
  readonly text: string
  readonly values: readonly unknown[]
  /** How many rows came back. */
  readonly rows: number
}

/** The SQL that reads or writes something meanwhile, on either database, within transactions and outside. */
export async function captureStatements(run: () => Promise<unknown>): Promise<readonly Statement[]> {
  const queries = [vi.spyOn(PGlite.prototype, 'query'), vi.spyOn(Client.prototype, 'query')]
  const { transaction: begin } = PGlite.prototype
  const embedded = vi.spyOn(PGlite.prototype, 'transaction').mockImplementation(function (this: PGlite, work) {
    return begin.call(this, (transaction) => {
      queries.push(vi.spyOn(transaction, 'query'))
      return work(transaction)
    })
  })
  const read: Statement[] = []
  const noteRead = (batch: unknown): void => void read.push(...statementsIn(batch))
  statementsRead.subscribe(noteRead)
  await run()
  statementsRead.unsubscribe(noteRead)
  const changes = queries.flatMap(({ mock }) =>
    mock.calls.map(([query, values], index) => ({
      ...statementOf(query, values),
      rows: rowsIn(mock.settledResults[index]?.value),
    })),
  )
  for (const spy of [...queries, embedded]) spy.mockRestore()
  return [...read, ...changes].filter(({ text }) => /\b(select|insert|update|delete)\b/i.test(text))
}

function statementOf(query: unknown, values: unknown): Omit<Statement, 'rows'> {
  if (typeof query === 'string') return { text: query, values: Array.isArray(values) ? values : [] }
  const { text = '', values: given = [] } = Object(query)
  return { text, values: given }
}

function rowsIn(result: unknown): number {
  const { rows } = Object(result)
  return Array.isArray(rows) ? rows.length : 0
}

function statementsIn(batch: unknown): readonly Statement[] {
  const { statements, rows }: BatchRead = Object(batch)
  return statements.map((statement, place) => ({ ...statement, rows: rows[place]?.length ?? 0 }))
}
