import { sensitiveFields } from '@tiecraft/core/storage'
import type { Prisma } from '../../generated/prisma/client.ts'
import type { Access } from '../access/access.ts'
import { sensitiveChannelIds } from '../access/sensitive-channel.ts'

// Row filters within a tenant, which every query adds itself: portals read every row, seekers their own, advisers those
// that `share` keeps. Both use core's table of the fields that name a contact or a channel.

/** The condition for the seekers that a caller may see. */
export function visibleSeekers({ seekerId }: Access): Prisma.SeekerWhereInput {
  return seekerId === undefined ? {} : { id: seekerId }
}

/** The condition for the contacts that a caller may see. */
export function visibleContacts({ role, seekerId }: Access): Prisma.ContactWhereInput {
  if (seekerId !== undefined) return { seekerId }
  return role === 'adviser' ? { OR: [sharesSensitive, isOpenContact] } : {}
}

/** The default order of contacts: by name; by creation for advisers, since an order by name would reveal names. */
export function contactOrder({ role }: Access) {
  return { field: role === 'adviser' ? 'created_at' : 'name', direction: 'asc' } as const
}

/** The condition for the activities that a caller may see. */
export function visibleActivities({ role, seekerId }: Access): Prisma.ActivityWhereInput {
  if (seekerId !== undefined) return { seekerId }
  return role === 'adviser' ? { OR: [sharesSensitive, isOpenActivity] } : {}
}

/** The condition for the appointments that a caller may see. */
export function visibleAppointments({ role, seekerId }: Access): Prisma.AppointmentWhereInput {
  if (seekerId !== undefined) return { seekerId }
  return role === 'adviser' ? { OR: [sharesSensitive, { isSensitive: false }] } : {}
}

/** The condition for the target employers that a caller may see. */
export function visibleTargetEmployers({ seekerId }: Access): Prisma.TargetEmployerWhereInput {
  return seekerId === undefined ? {} : { seekerId }
}

const sharesSensitive = {
  seeker: { consents: { some: { kind: 'share_sensitive_channels', withdrawnAt: null } } },
} as const satisfies Prisma.ContactWhereInput

const isOpenChannel = { notIn: [...sensitiveChannelIds] }
const isOpenContact = { channel: isOpenChannel } satisfies Prisma.ContactWhereInput

/** The condition on each field that names a contact. */
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
