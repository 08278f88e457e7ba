import { readAs } from '../src/database/tenant-transaction.ts'
import type { Statement } from './capture-statements.ts'
import type { Portal } from './portal.ts'

type Plan = {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Actual Rows'?: number
  readonly 'Actual Loops'?: number
  readonly 'Rows Removed by Filter'?: number
  readonly Plans?: readonly Plan[]
}

/** How many rows of one table a statement read and then discarded, under row-level security. */
export async function wastedRows(portal: Portal, statement: Statement): Promise<number> {
  const scans = await findScans(portal, statement)
  return Math.max(0, ...scans.map((scan) => (scan['Rows Removed by Filter'] ?? 0) * (scan['Actual Loops'] ?? 1)))
}

/** How many rows of a table a statement read, under row-level security. */
export async function rowsRead(portal: Portal, statement: Statement, table: string): Promise<number> {
  const scans = (await findScans(portal, statement)).filter((scan) => scan['Relation Name'] === table)
  return scans.reduce((sum, scan) => sum + (scan['Actual Rows'] ?? 0) * (scan['Actual Loops'] ?? 1), 0)
}

/** Runs a statement as the portal and returns every node of its plan. */
async function findScans({ prisma, tenantId }: Portal, { text, values }: Statement): Promise<readonly Plan[]> {
  const [row] = await readAs(prisma, { tenantId }, (transaction) =>
    transaction.$queryRawUnsafe<{ 'QUERY PLAN': readonly { Plan: Plan }[] }[]>(
      `explain (analyze, format json) ${text}`,
      ...values,
    ),
  )
  const plan = row?.['QUERY PLAN'][0]?.Plan
  if (!plan) throw new Error(`No plan for ${text}`)
  return nodesOf(plan)
}

function nodesOf(plan: Plan): readonly Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
}
