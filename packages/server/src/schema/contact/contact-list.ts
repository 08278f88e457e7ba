import type { InputShapeFromFields } from '@pothos/core'
import { contactOrder, visibleContacts } from '../../sharing/visible-rows.ts'
import { builder } from '../builder.ts'
import { RelationshipStageRef } from '../code/enums.ts'
import { contactsSorted } from '../list/order.ts'
import type { PageArguments } from '../list/page.ts'
import { relatedList } from '../list/related-list.ts'
import { changedSince, updatedSince } from '../list/updated-since.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { atStages } from './at-stages.ts'
import { ContactConnectionRef, ContactRef } from './contact.ts'

const args = builder.args((t) => ({
  updatedSince: t.field({ access: 'everyone', type: 'DateTime', description: updatedSince }),
  channels: t.idList({
    description: 'Only contacts known through these channels, by their ids, such as `["alumni"]`; all where absent.',
  }),
  stages: t.field({ type: [RelationshipStageRef], description: 'Only contacts at these stages; all where absent.' }),
}))

type Args = PageArguments & InputShapeFromFields<typeof args & typeof contactsSorted.args>

builder.prismaObjectFields(SeekerRef, (t) => ({
  contacts: t.connection(
    {
      access: 'everyone',
      description: 'The contacts of the seeker.',
      args: { ...args, ...contactsSorted.args },
      ...relatedList(
        'contacts',
        ContactRef,
        ({ updatedSince: since, channels, stages, orderBy }: Args, { access }) => ({
          where: {
            ...changedSince(since).where,
            ...(channels && { channel: { in: channels } }),
            AND: [visibleContacts(access), stages ? atStages(stages) : {}],
          },
          order: contactsSorted.order(orderBy, contactOrder(access)),
        }),
      ),
    },
    ContactConnectionRef,
  ),
}))
