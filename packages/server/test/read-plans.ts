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
async function findScans({ database, tenantId }: Portal, { text, values }: Statement): Promise<readonly Plan[]> {
  const explain = { text: `explain (analyze, format json) ${text}`, values: values.map(String) }
  const { rows } = await database.snapshots.once({ tenantId }, [explain])
  const [explained]: readonly { readonly Plan: Plan }[] = JSON.parse(rows.flat().join('\n') || '[]')
  if (!explained) throw new Error(`No plan for ${text}`)
  return nodesOf(explained.Plan)
}

function nodesOf(plan: Plan): readonly Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
}
