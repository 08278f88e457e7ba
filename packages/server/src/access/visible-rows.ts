import type { Prisma } from '../../generated/prisma/client.ts'
import type { Access } from './access.ts'
import { sensitiveChannelIds } from './sensitive-channel.ts'

// Within the tenant, which every query names itself: portals see every row, seekers their own, advisers whatever is not
// known through a sensitive channel, unless the seeker shares those.

/** The seekers that somebody may see. */
export function visibleSeekers({ seekerId }: Access): Prisma.SeekerWhereInput {
  return seekerId === undefined ? {} : { id: seekerId }
}

/** The contacts that somebody may see. */
export function visibleContacts({ role, seekerId }: Access): Prisma.ContactWhereInput {
  if (seekerId !== undefined) return { seekerId }
  return role === 'adviser' ? { OR: [sharesSensitive, isOpenContact] } : {}
}

/** The usual order of contacts: by name, but for advisers, to whom it would tell something of the names. */
export function contactOrder({ role }: Access) {
  return { field: role === 'adviser' ? 'created_at' : 'name', direction: 'asc' } as const
}

/** The activities that somebody may see. */
export function visibleActivities({ role, seekerId }: Access): Prisma.ActivityWhereInput {
  if (seekerId !== undefined) return { seekerId }
  return role === 'adviser' ? { OR: [sharesSensitive, isOpenActivity] } : {}
}

/** The merges and removals that somebody may see. */
export function visibleToSeeker({ role, seekerId }: Access): { readonly seekerId?: string } {
  if (role === 'adviser') return { seekerId: nobody }
  return seekerId === undefined ? {} : { seekerId }
}

const nobody = '00000000-0000-0000-0000-000000000000'

const sharesSensitive = {
  seeker: { consents: { some: { kind: 'share_sensitive_channels', withdrawnAt: null } } },
} as const satisfies Prisma.ContactWhereInput

const isOpenContact = { channel: { notIn: [...sensitiveChannelIds] } } satisfies Prisma.ContactWhereInput

const isOpenActivity = {
  AND: [
    { OR: [{ channel: null }, { channel: { notIn: [...sensitiveChannelIds] } }] },
    { OR: [{ contactId: null }, { contact: isOpenContact }] },
    { OR: [{ otherContactId: null }, { otherContact: isOpenContact }] },
  ],
} satisfies Prisma.ActivityWhereInput
