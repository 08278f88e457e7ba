import { channels } from '@tiecraft/core'
import { visibleContacts } from '../../sharing/visible-rows.ts'
import { uuidOf } from '../../store/row/uuid.ts'
import { builder } from '../builder.ts'
import { ChannelRef } from '../channel/channel.ts'
import { ClosenessRef, InfluenceRef, RelationshipStageRef } from '../code/enums.ts'
import { countedConnectionOf } from '../list/connection.ts'
import { nodeId } from '../list/node-id.ts'
import { PersonRef } from './person.ts'

export const ContactRef = builder.prismaNode('Contact', {
  interfaces: [PersonRef],
  // The channel decides whom a contact is shown to.
  select: { id: true, seekerId: true, channel: true },
  localeOf: ({ seekerId }, { localeOf }) => localeOf(seekerId),
  id: { ...nodeId, access: 'everyone' },
  findUnique: (id, { tenantId, access }) => ({ tenantId_id: { tenantId, id: uuidOf(id) }, ...visibleContacts(access) }),
  nullable: true,
  fields: (t) => ({
    externalId: t.exposeID('externalId', { access: 'shared' }),
    name: t.exposeString('name', { access: 'shared' }),
    channel: t.field({
      access: 'sensitive',
      type: ChannelRef,
      nullable: true,
      description: 'The channel the seeker knows the contact through.',
      resolve: ({ channel }) => channels.find(({ id }) => id === channel),
    }),
    employer: t.exposeString('employer', { access: 'shared', nullable: true }),
    jobTitle: t.exposeString('jobTitle', { access: 'shared', nullable: true }),
    email: t.exposeString('email', { access: 'shared', nullable: true }),
    profileUrl: t.exposeString('profileUrl', { access: 'shared', nullable: true }),
    phone: t.exposeString('phone', { access: 'shared', nullable: true }),
    knownSince: t.expose('knownSince', { access: 'everyone', type: 'DateTime', nullable: true }),
    lastContactedAt: t.expose('lastContactedAt', { access: 'everyone', type: 'DateTime', nullable: true }),
    startingStage: t.expose('startingStage', { access: 'everyone', type: RelationshipStageRef, nullable: true }),
    closeness: t.expose('closeness', { access: 'everyone', type: ClosenessRef, nullable: true }),
    contactEveryDays: t.exposeInt('contactEveryDays', { access: 'everyone', nullable: true }),
    snoozedUntil: t.expose('snoozedUntil', { access: 'everyone', type: 'DateTime', nullable: true }),
    influence: t.expose('influence', { access: 'everyone', type: InfluenceRef, nullable: true }),
    yearsShared: t.exposeFloat('yearsShared', { access: 'everyone', nullable: true }),
    note: t.exposeString('note', { access: 'shared', nullable: true }),
    offers: t.exposeStringList('offers', { access: 'shared' }),
    needs: t.exposeStringList('needs', { access: 'shared' }),
    tags: t.exposeStringList('tags', { access: 'shared' }),
    version: t.exposeInt('version', { access: 'everyone' }),
    createdAt: t.expose('createdAt', { access: 'everyone', type: 'DateTime' }),
    updatedAt: t.expose('updatedAt', { access: 'everyone', type: 'DateTime' }),
    introducer: t.relation('introducer', { access: 'sensitive', nullable: true }),
  }),
})

export const ContactConnectionRef = countedConnectionOf('Contact', ContactRef)
