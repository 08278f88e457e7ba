import type { ContactReciprocity, ReciprocityBalance } from '@tiecraft/core'
import { builder } from '../builder.ts'

export const ReciprocityRef = builder.objectRef<ReciprocityBalance>('Reciprocity').implement({
  access: 'everyone',
  description: 'How much help went each way recently.',
  fields: (t) => ({
    given: t.exposeInt('given', { description: 'Favors given, introductions included.' }),
    received: t.exposeInt('received', { description: 'Favors received.' }),
    windowDays: t.exposeInt('windowDays', { description: 'Over so many days.' }),
  }),
})

export const ContactReciprocityRef = builder.objectRef<ContactReciprocity>('ContactReciprocity').implement({
  access: 'everyone',
  description: 'How much help went each way with one contact.',
  fields: (t) => ({
    given: t.exposeInt('given', { description: 'Favors given over the last 90 days, introductions included.' }),
    received: t.exposeInt('received', { description: 'Favors received over the last 90 days.' }),
    lastGivenAt: t.expose('lastGivenAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The last favor given, however long ago.',
    }),
    lastReceivedAt: t.expose('lastReceivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The last favor received, however long ago.',
    }),
  }),
})
