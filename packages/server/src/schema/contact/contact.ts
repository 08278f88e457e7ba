import { channels } from '@tiecraft/core'
import { visibleActivities, visibleContacts } from '../../access/visible-rows.ts'
import { addContacts } from '../../store/contact/add-contacts.ts'
import { snoozeContact } from '../../store/contact/snooze-contact.ts'
import { uuidOf } from '../../store/row/uuid.ts'
import { happened, happenedArgs, latestFirst } from '../activity/happened.ts'
import { builder } from '../builder.ts'
import { ChannelRef } from '../channel/channel.ts'
import { InfluenceRef } from '../code/enums.ts'
import { ContactInput, toCoreInput } from '../input/record-input.ts'
import { UserErrorRef, type UserErrors, userErrors } from '../input/user-error.ts'
import { activitiesSorted } from '../list/order.ts'
import { SeekerRef } from '../seeker/seeker.ts'

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
    activities: t.relatedConnection('activities', {
      cursor: 'tenantId_id',
      args: { ...happenedArgs, ...activitiesSorted.args },
      query: ({ orderBy, ...when }, { access }) => ({
        where: { ...happened(when), ...visibleActivities(access) },
        orderBy: activitiesSorted.order(orderBy, latestFirst),
      }),
      totalCount: true,
    }),
  }),
})

const AddContactsInput = builder.inputType('AddContactsInput', {
  description: 'Contacts of a seeker to be stored.',
  fields: (t) => ({
    seekerId: t.globalID({ for: SeekerRef, required: true, description: 'Id of the seeker.' }),
    contacts: t.field({ type: [ContactInput], required: true, description: 'The people to add.' }),
  }),
})

const AddContactsPayload = builder
  .objectRef<{ readonly ids: readonly string[] } & UserErrors>('AddContactsPayload')
  .implement({
    description: 'What was stored, or what is wrong with the input.',
    fields: (t) => ({
      contacts: t.prismaField({
        type: [ContactRef],
        description: 'What was stored, in the order given; empty where the input is wrong.',
        resolve: (query, { ids }, _args, { prisma, tenantId }) =>
          prisma.contact.findMany({ ...query, where: { tenantId, id: { in: [...ids] } }, orderBy: { id: 'asc' } }),
      }),
      userErrors: t.expose('userErrors', { type: [UserErrorRef], description: 'What is wrong with the input.' }),
    }),
  })

builder.mutationFields((t) => ({
  addContacts: t.field({
    type: AddContactsPayload,
    description: 'Stores contacts of a seeker, all or none.',
    args: { input: t.arg({ type: AddContactsInput, required: true, description: 'The seeker and the contacts.' }) },
    resolve: async (_root, { input }, context) => {
      const stored = await addContacts(input.seekerId.id, toCoreInput(input.contacts), context)
      return stored.success ? { ids: stored.value, userErrors: [] } : { ids: [], ...userErrors(stored.issues) }
    },
  }),
}))

const SnoozeContactInput = builder.inputType('SnoozeContactInput', {
  description: 'A contact who is not to be due for a while.',
  fields: (t) => ({
    contactId: t.globalID({ for: ContactRef, required: true, description: 'Id of the contact.' }),
    until: t.field({ type: 'DateTime', description: 'Not due before then; absent ends the snooze.' }),
  }),
})

const SnoozeContactPayload = builder
  .objectRef<{ readonly contactId?: string } & UserErrors>('SnoozeContactPayload')
  .implement({
    description: 'The contact, or what is wrong with the input.',
    fields: (t) => ({
      contact: t.prismaField({
        type: ContactRef,
        nullable: true,
        description: 'The contact; absent where there is none.',
        resolve: (query, { contactId }, _args, { prisma, tenantId }) =>
          contactId
            ? prisma.contact.findUnique({ ...query, where: { tenantId_id: { tenantId, id: contactId } } })
            : null,
      }),
      userErrors: t.expose('userErrors', { type: [UserErrorRef], description: 'What is wrong with the input.' }),
    }),
  })

builder.mutationFields((t) => ({
  snoozeContact: t.field({
    type: SnoozeContactPayload,
    description: 'Keeps a contact from being due for a while.',
    args: { input: t.arg({ type: SnoozeContactInput, required: true, description: 'The contact and until when.' }) },
    resolve: async (_root, { input }, context) => {
      const snoozed = await snoozeContact(input.contactId.id, input.until ?? null, context)
      return snoozed.success ? { contactId: snoozed.value, userErrors: [] } : userErrors(snoozed.issues)
    },
  }),
}))
