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

/** How many rows a statement of a portal's read in vain, behind the walls as when it was sent. */
export async function wastedRows({ prisma, tenantId }: Portal, { text, values }: Statement): Promise<number> {
  const [row] = await readAs(prisma, { tenantId }, (transaction) =>
    transaction.$queryRawUnsafe<{ 'QUERY PLAN': readonly { Plan: Plan }[] }[]>(
      `explain (analyze, format json) ${text}`,
      ...values,
    ),
  )
  const plan = row?.['QUERY PLAN'][0]?.Plan
  if (!plan) throw new Error(`No plan for ${text}`)
  return wastedIn(plan)
}

function wastedIn(plan: Plan): number {
  const own = (plan['Rows Removed by Filter'] ?? 0) * (plan['Actual Loops'] ?? 1)
  return (plan.Plans ?? []).reduce((sum, inner) => sum + wastedIn(inner), own)
}
