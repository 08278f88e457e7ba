import {
  type DueContact,
  dueContacts,
  type RevivableContact,
  revivableContacts,
  type UpdateDue,
  updatesDue,
} from '@tiecraft/core'
import * as z from 'zod'
import { builder } from '../builder.ts'
import { RelationshipStageRef } from '../code/enums.ts'
import { sensitiveMark } from '../code/sensitive-mark.ts'
import { peopleField, personField } from '../contact/person-field.ts'
import { asOfArgs } from '../input/as-of.ts'
import { connectionOf } from '../list/connection.ts'
import { type DerivedOrder, derivedPage, placeOf } from '../list/derived-list.ts'
import type { PageArguments } from '../list/page.ts'
import { SeekerRef } from '../seeker/seeker.ts'

const DueContactRef = builder.objectRef<DueContact>('DueContact').implement({
  access: 'everyone',
  description: 'A contact who is due, and the loss from waiting.',
  fields: (t) => ({
    contact: personField(t, 'The contact.', ({ contactId }) => contactId),
    contactId: t.exposeID('contactId', {
      description:
        "The portal's own id of the contact, which is `contact { externalId }`, without loading the contact.",
    }),
    dueAt: t.expose('dueAt', { type: 'DateTime', description: 'The moment since when.' }),
    overdueDays: t.exposeInt('overdueDays', { description: 'Full days since then.' }),
    lostByWaiting: t.exposeFloat('lostByWaiting', {
      description: 'The share of the tie that fades in another month of silence, weighted by its stage, 0 to 1.',
    }),
  }),
})

const UpdateDueRef = builder.objectRef<UpdateDue>('UpdateDue').implement({
  access: 'everyone',
  description: 'An update that is due to the close people of one channel.',
  fields: (t) => ({
    channel: t.exposeID('channel', { description: 'Id of the channel.' }),
    isSensitive: t.exposeBoolean('isSensitive', { description: sensitiveMark }),
    dueAt: t.expose('dueAt', { type: 'DateTime', description: 'The moment since when.' }),
    contacts: peopleField(t, 'The contacts to write to.', ({ contactIds }) => contactIds),
  }),
})

const RevivableContactRef = builder.objectRef<RevivableContact>('RevivableContact').implement({
  access: 'everyone',
  description: 'A dormant tie that is worth reviving, without an ask.',
  fields: (t) => ({
    contact: personField(t, 'The contact.', ({ contactId }) => contactId),
    score: t.exposeFloat('score', {
      description: 'The rank of the tie: it grows with influence and trust, and falls with years shared.',
    }),
    silentYears: t.exposeFloat('silentYears', { description: 'Years since the last two-way contact.' }),
    firstTalkMinutes: t.exposeInt('firstTalkMinutes', { description: 'The minutes to plan for the first talk.' }),
  }),
})

const RevivableContactConnectionRef = connectionOf('RevivableContact', RevivableContactRef)
const DueContactConnectionRef = connectionOf('DueContact', DueContactRef)

// The loss from waiting changes by the second, so every page is as of the moment of the first, which cursors contain.
const moment = z.int().min(-8.64e15).max(8.64e15)
const byLoss = { list: 'due contacts', values: z.tuple([moment, z.number(), z.number(), z.string()]) }
const byWorth = { list: 'revivable contacts', values: z.tuple([moment, z.number(), z.string()]) }

function momentOf<Sorted extends readonly [number, ...(number | string)[]]>(
  page: PageArguments,
  order: DerivedOrder<Sorted>,
): Date | undefined {
  const place = placeOf(page, order)
  return place && new Date(place[0])
}

builder.prismaObjectFields(SeekerRef, (t) => ({
  dueContacts: t.connection(
    {
      access: 'derived',
      type: DueContactRef,
      description: 'Contacts who are due now, by the loss from waiting, largest first.',
      args: {
        ...asOfArgs,
        dueBefore: t.arg({
          access: 'everyone',
          type: 'DateTime',
          description: 'Also contacts who become due before this moment.',
        }),
        stages: t.arg({
          access: 'everyone',
          type: [RelationshipStageRef],
          description: 'Only contacts at these stages; all where absent.',
        }),
        channels: t.arg.idList({
          description:
            'Only contacts known through these channels, by their ids, such as `["alumni"]`; all where absent.',
        }),
      },
      resolve: async ({ id }, { asOf, dueBefore, stages, channels, ...page }, { situationOf }) => {
        const { relationships, now } = await situationOf(id, momentOf(page, byLoss) ?? asOf)
        const wanted = relationships.filter(
          ({ state, contact }) =>
            (!stages || stages.includes(state.stage)) && (!channels || channels.includes(contact.channel)),
        )
        const due = dueContacts(wanted, { dueBefore: dueBefore ?? now, now })
        const of = ({ lostByWaiting, overdueDays, contactId }: DueContact) =>
          [now.getTime(), -lostByWaiting, -overdueDays, contactId] as const
        return derivedPage(due, { ...byLoss, of }, page)
      },
    },
    DueContactConnectionRef,
  ),
  updatesDue: t.field({
    access: 'derived',
    type: [UpdateDueRef],
    description: 'Groups of close people who should get a short update on the search.',
    args: asOfArgs,
    resolve: async ({ id }, { asOf }, { situationOf }) => {
      const { relationships, channels, now } = await situationOf(id, asOf)
      return updatesDue(relationships, channels, now)
    },
  }),
  revivableContacts: t.connection(
    {
      access: 'derived',
      type: RevivableContactRef,
      description: 'Ties silent for three years or more, by rank, highest first.',
      args: asOfArgs,
      resolve: async ({ id }, { asOf, ...page }, { situationOf }) => {
        const { relationships, now } = await situationOf(id, momentOf(page, byWorth) ?? asOf)
        const of = ({ score, contactId }: RevivableContact) => [now.getTime(), -score, contactId] as const
        return derivedPage(revivableContacts(relationships, now), { ...byWorth, of }, page)
      },
    },
    RevivableContactConnectionRef,
  ),
}))
