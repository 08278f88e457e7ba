import { encodeGlobalID } from '@pothos/plugin-relay'
import { visibleActivities } from '../../access/visible-rows.ts'
import { uuidOf } from '../../store/row/uuid.ts'
import { builder } from '../builder.ts'
import { ActivityTypeRef, AskRef, ConversationDepthRef, ReplyAnswerRef, SettingRef } from '../code/enums.ts'
import { StepCountsRef } from '../funnel/step-counts.ts'

export const ActivityRef = builder.prismaNode('Activity', {
  id: { resolve: ({ id }) => id },
  findUnique: (id, { tenantId, access }) => ({
    tenantId_id: { tenantId, id: uuidOf(id) },
    ...visibleActivities(access),
  }),
  nullable: true,
  fields: (t) => ({
    externalId: t.exposeID('externalId'),
    type: t.expose('type', { type: ActivityTypeRef }),
    at: t.expose('at', { type: 'DateTime' }),
    note: t.exposeString('note', { nullable: true }),
    version: t.exposeInt('version'),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
    contact: t.relation('contact', { nullable: true }),
    introducedContact: t.relation('introducedContact', { nullable: true }),
    otherContact: t.relation('otherContact', { nullable: true }),
    contactIds: t.idList({
      description: 'Ids of the contacts who were sent the update; empty unless an update was sent.',
      resolve: ({ contactIds }) => contactIds.map((id) => encodeGlobalID('Contact', id)),
    }),
    thanksFor: t.idList({
      description: 'Ids of the activities the thanks were for; empty unless thanks were sent.',
      resolve: (activity) => activity.for.map((id) => encodeGlobalID('Activity', id)),
    }),
    channel: t.exposeID('channel', { nullable: true }),
    ask: t.expose('ask', { type: AskRef, nullable: true }),
    answer: t.expose('answer', { type: ReplyAnswerRef, nullable: true }),
    depth: t.expose('depth', { type: ConversationDepthRef, nullable: true }),
    setting: t.expose('setting', { type: SettingRef, nullable: true }),
    minutes: t.exposeInt('minutes', { nullable: true }),
    predictedComfort: t.exposeInt('predictedComfort', { nullable: true }),
    feltComfort: t.exposeInt('feltComfort', { nullable: true }),
    peopleMet: t.exposeInt('peopleMet', { nullable: true }),
    count: t.exposeInt('count', { nullable: true }),
    employer: t.exposeString('employer', { nullable: true }),
    since: t.expose('since', { type: 'DateTime', nullable: true }),
    tally: t.field({
      type: StepCountsRef,
      nullable: true,
      description: 'The counts by memory; absent unless the seeker recalled them.',
      resolve: ({ type, approached, replied, conversed, referred, interviewed, offered }) =>
        type === 'tally_recalled'
          ? {
              approached: approached ?? 0,
              replied: replied ?? 0,
              conversed: conversed ?? 0,
              referred: referred ?? 0,
              interviewed: interviewed ?? 0,
              offered: offered ?? 0,
            }
          : null,
    }),
    notYetAsked: t.exposeInt('notYetAsked', { nullable: true }),
  }),
})
