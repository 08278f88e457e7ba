import { sensitiveFields } from '@tiecraft/core/storage'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { Access } from '../access/access.ts'
import { sensitiveChannelIds } from '../access/sensitive-channel.ts'

// Within the tenant, which every query names itself: portals see every row, seekers their own, advisers those that `share`
// keeps. Both go by the fields of core that tell through whom or what an activity came about.

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

const sharesSensitive = {
  seeker: { consents: { some: { kind: 'share_sensitive_channels', withdrawnAt: null } } },
} as const satisfies Prisma.ContactWhereInput

const isOpenChannel = { notIn: [...sensitiveChannelIds] }
const isOpenContact = { channel: isOpenChannel } satisfies Prisma.ContactWhereInput

/** How a list asks for the contact that a field names. */
const openContactIn = {
  contactId: { OR: [{ contactId: null }, { contact: isOpenContact }] },
  otherContactId: { OR: [{ otherContactId: null }, { otherContact: isOpenContact }] },
} as const satisfies Record<(typeof sensitiveFields.contact)[number], Prisma.ActivityWhereInput>

const isOpenActivity = {
  AND: [
    ...sensitiveFields.channel.map((field) => ({ OR: [{ [field]: null }, { [field]: isOpenChannel }] })),
    ...sensitiveFields.contact.map((field) => openContactIn[field]),
    { isSensitiveUpdate: false },
  ],
} satisfies Prisma.ActivityWhereInput
