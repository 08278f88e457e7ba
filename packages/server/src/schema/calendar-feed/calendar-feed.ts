import { builder } from '../builder.ts'
import { SeekerRef } from '../seeker/seeker.ts'

builder.prismaObjectFields(SeekerRef, (t) => ({
  calendarFeedCreatedAt: t.field({
    access: 'portal_and_seeker',
    type: 'DateTime',
    nullable: true,
    description: 'When the secret address of the calendar was made; null if there is none.',
    select: { calendarFeed: { select: { createdAt: true } } },
    resolve: ({ calendarFeed }) => calendarFeed?.createdAt,
  }),
}))
