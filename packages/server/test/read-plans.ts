import { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import { vi } from 'vitest'
import type { PrismaClient } from '../generated/prisma/client.ts'

type Statement = { readonly text: string; readonly values: readonly unknown[] }

/** The SQL that reads something meanwhile. */
export async function captureReads(run: () => Promise<unknown>): Promise<readonly Statement[]> {
  const drivers = [vi.spyOn(PGlite.prototype, 'query'), vi.spyOn(Client.prototype, 'query')]
  await run()
  const statements = drivers.flatMap(({ mock }) => mock.calls.map(([query, values]) => statementOf(query, values)))
  for (const driver of drivers) driver.mockRestore()
  return statements.filter(({ text }) => /^\s*select\b.*\bfrom\b/is.test(text))
}

function statementOf(query: unknown, values: unknown): Statement {
  if (typeof query === 'string') return { text: query, values: Array.isArray(values) ? values : [] }
  const { text = '', values: given = [] } = Object(query)
  return { text, values: given }
}

type Plan = {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Actual Rows'?: number
  readonly 'Actual Loops'?: number
  readonly 'Rows Removed by Filter'?: number
  readonly Plans?: readonly Plan[]
}

/** How many rows a statement returned, and how many it read for nothing. */
export async function readsOf(
  prisma: PrismaClient,
  { text, values }: Statement,
): Promise<{ readonly returned: number; readonly wasted: number }> {
  const [row] = await prisma.$queryRawUnsafe<{ 'QUERY PLAN': readonly { Plan: Plan }[] }[]>(
    `explain (analyze, format json) ${text}`,
    ...values,
  )
  const plan = row?.['QUERY PLAN'][0]?.Plan
  if (!plan) throw new Error(`No plan for ${text}`)
  return { returned: plan['Actual Rows'] ?? 0, wasted: wastedIn(plan) }
}

function wastedIn(plan: Plan): number {
  const own = (plan['Rows Removed by Filter'] ?? 0) * (plan['Actual Loops'] ?? 1)
  return (plan.Plans ?? []).reduce((sum, inner) => sum + wastedIn(inner), own)
}
