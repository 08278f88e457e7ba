import { ownRows } from '../../../access/own-rows.ts'
import type { Context } from '../../../request/context.ts'
import { visibleSeekers } from '../../../sharing/visible-rows.ts'
import { isExternalId } from '../../../store/row/external-id.ts'
import type { NamedType } from './node-id-of.ts'

type Found = readonly { readonly id: string; readonly externalId: string }[]

const select = { id: true, externalId: true } as const

/** The ids of rows by the portal's own ids; all but seekers are looked up among those of one seeker. */
export async function findRows(
  type: NamedType,
  { externalIds, seekerId }: { readonly externalIds: readonly string[]; readonly seekerId: string | undefined },
  context: Context,
): Promise<ReadonlyMap<string, string>> {
  const externalId = { in: [...new Set(externalIds)].filter(isExternalId) }
  if (externalId.in.length === 0) return new Map()
  const { prisma, tenantId, access } = context
  if (type === 'Seeker') {
    const where = { tenantId, externalId, AND: visibleSeekers(access) }
    return byExternalId(await prisma.seeker.findMany({ where, select }))
  }
  if (seekerId === undefined) return new Map()
  const where = { tenantId, seekerId, externalId, AND: ownRows(access) }
  return byExternalId(await findOfSeeker(type, where, context))
}

type Where = { readonly tenantId: string; readonly seekerId: string; readonly externalId: { in: string[] } }

async function findOfSeeker(type: NamedType, where: Where, { prisma }: Context): Promise<Found> {
  switch (type) {
    case 'Contact':
      return prisma.contact.findMany({ where, select })
    case 'Activity':
      return prisma.activity.findMany({ where, select })
    case 'Appointment':
      return prisma.appointment.findMany({ where, select })
    case 'TargetEmployer':
      return prisma.targetEmployer.findMany({ where, select })
    default:
      return []
  }
}

function byExternalId(found: Found): ReadonlyMap<string, string> {
  return new Map(found.map(({ id, externalId }) => [externalId, id]))
}
