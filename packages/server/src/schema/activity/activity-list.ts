import type { InputShapeFromFields } from '@pothos/core'
import { visibleActivities } from '../../sharing/visible-rows.ts'
import { builder } from '../builder.ts'
import { ContactRef } from '../contact/contact.ts'
import { activitiesSorted } from '../list/order.ts'
import type { PageArguments } from '../list/page.ts'
import { relatedList } from '../list/related-list.ts'
import { changedSince, updatedSince } from '../list/updated-since.ts'
import { SeekerRef } from '../seeker/seeker.ts'
import { ActivityConnectionRef, ActivityRef } from './activity.ts'
import { activityFilter, activityFilterArgs, latestFirst } from './activity-filter.ts'

const changedArgs = builder.args((t) => ({
  updatedSince: t.field({ access: 'everyone', type: 'DateTime', description: updatedSince }),
}))
const args = { ...activityFilterArgs, ...activitiesSorted.args }

type Args = PageArguments & InputShapeFromFields<typeof args> & Partial<InputShapeFromFields<typeof changedArgs>>

const activities = relatedList(
  'activities',
  ActivityRef,
  ({ updatedSince: since, orderBy, ...filter }: Args, { access }) => ({
    where: { ...changedSince(since).where, ...activityFilter(filter), ...visibleActivities(access) },
    order: activitiesSorted.order(orderBy, latestFirst),
  }),
)

builder.prismaObjectFields(SeekerRef, (t) => ({
  activities: t.connection(
    {
      access: 'everyone',
      description: 'The log of the seeker, latest first by default.',
      args: { ...changedArgs, ...args },
      ...activities,
    },
    ActivityConnectionRef,
  ),
}))

builder.prismaObjectFields(ContactRef, (t) => ({
  activities: t.connection(
    { access: 'everyone', description: 'The log of the contact, latest first by default.', args, ...activities },
    ActivityConnectionRef,
  ),
}))
