import { encodeGlobalID } from '@pothos/plugin-relay'
import type { Activity } from '../../../generated/prisma/client.ts'
import { visibleActivities } from '../../sharing/visible-rows.ts'
import { activityTypeOf } from '../../store/activity/activity-row.ts'
import { uuidOf } from '../../store/row/uuid.ts'
import { builder } from '../builder.ts'
import { ActivityTypeRef, AskRef, ConversationDepthRef, ReplyAnswerRef, SettingRef } from '../code/enums.ts'
import { ContactRef } from '../contact/contact.ts'
import { contactsOfRows } from '../contact/person-of.ts'
import { StepCountsRef } from '../funnel/step-counts.ts'
import { countedConnectionOf } from '../list/connection.ts'
import { nodeId } from '../list/node-id.ts'

const recalledCounts = {
  approached: true,
  replied: true,
  conversed: true,
  referred: true,
  interviewed: true,
  offered: true,
} as const

type Recalled = Pick<Activity, 'type' | keyof typeof recalledCounts>

function tallyOf({ type, approached, replied, conversed, referred, interviewed, offered }: Recalled) {
  if (type !== 'tally_recalled') return null
  return {
    approached: approached ?? 0,
    replied: replied ?? 0,
    conversed: conversed ?? 0,
    referred: referred ?? 0,
    interviewed: interviewed ?? 0,
    offered: offered ?? 0,
  }
}

export const ActivityRef = builder.prismaNode('Activity', {
  select: { id: true, seekerId: true },
  localeOf: ({ seekerId }, { localeOf }) => localeOf(seekerId),
  id: { ...nodeId, access: 'everyone' },
  findUnique: (id, { tenantId, access }) => ({
    tenantId_id: { tenantId, id: uuidOf(id) },
    ...visibleActivities(access),
  }),
  nullable: true,
  fields: (t) => ({
    externalId: t.exposeID('externalId', { access: 'shared' }),
    type: t.field({
      access: 'everyone',
      type: ActivityTypeRef,
      description: 'The type of the activity, which decides which other fields are set.',
      select: { type: true },
      resolve: activityTypeOf,
    }),
    at: t.expose('at', { access: 'everyone', type: 'DateTime' }),
    note: t.exposeString('note', { access: 'shared', nullable: true }),
    version: t.exposeInt('version', { access: 'everyone' }),
    createdAt: t.expose('createdAt', { access: 'everyone', type: 'DateTime' }),
    updatedAt: t.expose('updatedAt', { access: 'everyone', type: 'DateTime' }),
    contact: t.relation('contact', { access: 'sensitive', nullable: true }),
    introducedContact: t.relation('introducedContact', { access: 'sensitive', nullable: true }),
    otherContact: t.relation('otherContact', { access: 'sensitive', nullable: true }),
    contacts: t.field({
      access: 'portal_and_seeker',
      type: [ContactRef],
      description: 'The contacts who were sent the update; empty for other types.',
      select: { contactIds: true },
      resolve: ({ contactIds }, _args, context, info) => contactsOfRows(contactIds, context, info),
    }),
    thanksFor: t.idList({
      access: 'portal_and_seeker',
      description: 'Ids of the activities the thanks were for; empty for other types.',
      select: { for: true },
      resolve: (activity) => activity.for.map((id) => encodeGlobalID('Activity', id)),
    }),
    channel: t.exposeID('channel', { access: 'sensitive', nullable: true }),
    ask: t.expose('ask', { access: 'everyone', type: AskRef, nullable: true }),
    answer: t.expose('answer', { access: 'everyone', type: ReplyAnswerRef, nullable: true }),
    depth: t.expose('depth', { access: 'everyone', type: ConversationDepthRef, nullable: true }),
    setting: t.expose('setting', { access: 'everyone', type: SettingRef, nullable: true }),
    minutes: t.exposeInt('minutes', { access: 'everyone', nullable: true }),
    predictedComfort: t.exposeInt('predictedComfort', { access: 'everyone', nullable: true }),
    feltComfort: t.exposeInt('feltComfort', { access: 'everyone', nullable: true }),
    peopleMet: t.exposeInt('peopleMet', { access: 'everyone', nullable: true }),
    count: t.exposeInt('count', { access: 'everyone', nullable: true }),
    employer: t.exposeString('employer', { access: 'shared', nullable: true }),
    since: t.expose('since', { access: 'everyone', type: 'DateTime', nullable: true }),
    tally: t.field({
      access: 'everyone',
      type: StepCountsRef,
      nullable: true,
      description: 'The recalled counts of a `TALLY_RECALLED`; null for other types.',
      select: { type: true, ...recalledCounts },
      resolve: tallyOf,
    }),
    notYetAsked: t.exposeInt('notYetAsked', { access: 'everyone', nullable: true }),
  }),
})

export const ActivityConnectionRef = countedConnectionOf('Activity', ActivityRef)
