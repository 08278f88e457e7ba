import { channels } from '@tiecraft/core'
import { visibleContacts } from '../../access/visible-rows.ts'
import { uuidOf } from '../../store/row/uuid.ts'
import { builder } from '../builder.ts'
import { ChannelRef } from '../channel/channel.ts'
import { InfluenceRef } from '../code/enums.ts'

export const ContactRef = builder.prismaNode('Contact', {
  id: { resolve: ({ id }) => id },
  findUnique: (id, { tenantId, access }) => ({ tenantId_id: { tenantId, id: uuidOf(id) }, ...visibleContacts(access) }),
  nullable: true,
  fields: (t) => ({
    externalId: t.exposeID('externalId'),
    name: t.exposeString('name'),
    channel: t.field({
      type: ChannelRef,
      nullable: true,
      description: 'The channel the seeker knows the contact through.',
      resolve: ({ channel }) => channels.find(({ id }) => id === channel),
    }),
    employer: t.exposeString('employer', { nullable: true }),
    jobTitle: t.exposeString('jobTitle', { nullable: true }),
    email: t.exposeString('email', { nullable: true }),
    profileUrl: t.exposeString('profileUrl', { nullable: true }),
    knownSince: t.expose('knownSince', { type: 'DateTime', nullable: true }),
    lastContactedAt: t.expose('lastContactedAt', { type: 'DateTime', nullable: true }),
    contactEveryDays: t.exposeInt('contactEveryDays', { nullable: true }),
    snoozedUntil: t.expose('snoozedUntil', { type: 'DateTime', nullable: true }),
    influence: t.expose('influence', { type: InfluenceRef, nullable: true }),
    yearsShared: t.exposeFloat('yearsShared', { nullable: true }),
    offers: t.exposeStringList('offers'),
    needs: t.exposeStringList('needs'),
    version: t.exposeInt('version'),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
    introducer: t.relation('introducer', { nullable: true }),
  }),
})
