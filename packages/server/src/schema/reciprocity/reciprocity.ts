import type { ContactReciprocity, ReciprocityBalance } from '@tiecraft/core'
import { builder } from '../builder.ts'

export const ReciprocityRef = builder.objectRef<ReciprocityBalance>('Reciprocity').implement({
  access: 'everyone',
  description: 'Help given and received recently.',
  fields: (t) => ({
    given: t.exposeInt('given', { description: 'Favors given, introductions included.' }),
    received: t.exposeInt('received', { description: 'Favors received.' }),
    windowDays: t.exposeInt('windowDays', { description: 'The length of the window, in days.' }),
  }),
})

export const ContactReciprocityRef = builder.objectRef<ContactReciprocity>('ContactReciprocity').implement({
  access: 'everyone',
  description: 'Help given to and received from one contact.',
  fields: (t) => ({
    given: t.exposeInt('given', { description: 'Favors given over the last 90 days, introductions included.' }),
    received: t.exposeInt('received', { description: 'Favors received over the last 90 days.' }),
    lastGivenAt: t.expose('lastGivenAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the last favor was given, at any time; null if none was.',
    }),
    lastReceivedAt: t.expose('lastReceivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the last favor was received, at any time; null if none was.',
    }),
  }),
})
