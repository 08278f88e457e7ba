import type { PrismaClient } from '../../generated/prisma/client.ts'
import type { Finding } from './attack.ts'
import { findSeekerTables, findTables, tenantColumn } from './catalogue.ts'
import type { People } from './tenants.ts'

/** What of somebody else's stands in the answers. */
export type Marks = {
  /** The canaries and ids of others that somebody was shown and must not see. */
  readonly shownBy: (finding: Finding) => readonly string[]
}

/** What advisers see of every seeker, in columns of text. */
export const adviserSees: Readonly<Record<string, string>> = {
  'seeker.external_id': 'what the portal calls the seeker',
  'seeker.goal_role': 'the goal',
  'seeker.market': 'the job market, as the portal reports it',
  'seeker.affiliations': 'channels that are not sensitive',
  'saved_week.time_zone': 'the zone of the plan',
  'saved_week.working_from': 'the working hours of the plan',
  'saved_week.working_to': 'the working hours of the plan',
  'contact.channel': 'channels that are not sensitive',
  'activity.channel': 'channels that are not sensitive',
  'appointment.channel': 'channels that are not sensitive',
}

/** Learns the ids of the rows of others. */
export async function loadMarks(prisma: PrismaClient, { victim, other }: People): Promise<Marks> {
  const ofVictim = new Set([victim.tenantId])
  const ofOther = new Set<string>()
  const ofSeekers = await findSeekerTables(prisma)
  for (const table of await findTables(prisma)) {
    for (const id of await idsIn(prisma, table, `${tenantColumn(table)} = '${victim.tenantId}'`)) ofVictim.add(id)
    const where = ofSeekers.get(table)?.(other)
    for (const id of where ? await idsIn(prisma, table, where) : []) ofOther.add(id)
  }
  return {
    shownBy: ({ actor: { role }, answer: { marks } }) =>
      [...marks].filter((mark) => {
        if (mark.startsWith('canary-victim-') || ofVictim.has(mark)) return true
        if (role === 'seeker') return mark.startsWith('canary-other-') || ofOther.has(mark)
        return role === 'adviser' && mark.startsWith('canary-other-') && !isOpen(mark)
      }),
  }
}

/** Whether advisers may see a canary of another seeker; one of a longer column is none of a shorter. */
function isOpen(canary: string): boolean {
  const [, , table, column] = canary.split('-')
  return `${table}.${column}` in adviserSees
}

async function idsIn(prisma: PrismaClient, table: string, where: string): Promise<readonly string[]> {
  // Where a table has no id, its rows are known by their canaries alone.
  const rows = await prisma.$queryRawUnsafe<readonly { readonly id: string | null }[]>(
    `select to_jsonb(t) ->> 'id' as id from "${table}" t where ${where}`,
  )
  return rows.flatMap(({ id }) => id ?? [])
}
