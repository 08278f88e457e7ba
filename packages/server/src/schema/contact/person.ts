import { type Contact, channels } from '@tiecraft/core'
import { contactSchema } from '@tiecraft/core/storage'
import { builder } from '../builder.ts'
import { ChannelRef } from '../channel/channel.ts'
import { ClosenessRef, InfluenceRef, RelationshipStageRef } from '../code/enums.ts'

/** Somebody whom an answer names: a row of a contact, or a contact of a record that was sent. */
export type Person = { readonly id: string; readonly channel: string }

const { shape } = contactSchema.unwrap()
const described = (field: keyof typeof shape) => ({ description: shape[field].description ?? '' })
const optional = (field: keyof typeof shape) => ({ ...described(field), nullable: true }) as const

export const PersonRef = builder.interfaceRef<Person>('Person').implement({
  access: 'everyone',
  description: 'Somebody the seeker knows: a stored contact, or a contact of a record that was sent.',
  resolveType: (person) => ('seekerId' in person ? 'Contact' : 'SentContact'),
  fields: (t) => ({
    id: t.id({ description: 'The global id of a stored contact; of one that was sent the id it was sent with.' }),
    externalId: t.id({ description: "The portal's own id of the contact." }),
    name: t.string(described('name')),
    channel: t.field({
      type: ChannelRef,
      nullable: true,
      description: 'The channel the seeker knows the contact through.',
    }),
    employer: t.string(optional('employer')),
    jobTitle: t.string(optional('jobTitle')),
    email: t.string(optional('email')),
    phone: t.string(optional('phone')),
    profileUrl: t.string(optional('profileUrl')),
    knownSince: t.field({ type: 'DateTime', ...optional('knownSince') }),
    lastContactedAt: t.field({ type: 'DateTime', ...optional('lastContactedAt') }),
    startingStage: t.field({ type: RelationshipStageRef, ...optional('startingStage') }),
    closeness: t.field({ type: ClosenessRef, ...optional('closeness') }),
    contactEveryDays: t.int(optional('contactEveryDays')),
    snoozedUntil: t.field({ type: 'DateTime', ...optional('snoozedUntil') }),
    influence: t.field({ type: InfluenceRef, ...optional('influence') }),
    yearsShared: t.float(optional('yearsShared')),
    note: t.string(optional('note')),
    offers: t.stringList(described('offers')),
    needs: t.stringList(described('needs')),
    tags: t.stringList(described('tags')),
  }),
})

/** A contact of a record that was sent and is not stored. */
export type SentContact = Contact & { readonly externalId: string }

builder.objectRef<SentContact>('SentContact').implement({
  access: 'everyone',
  interfaces: [PersonRef],
  description: 'A contact of a record that was sent, which is not stored.',
  fields: (t) => ({
    channel: t.field({
      type: ChannelRef,
      nullable: true,
      description: 'The channel the seeker knows the contact through.',
      resolve: ({ channel }) => channels.find(({ id }) => id === channel),
    }),
  }),
})
