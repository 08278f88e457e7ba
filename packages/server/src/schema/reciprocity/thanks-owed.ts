import type { ThanksOwed } from '@tiecraft/core'
import { builder } from '../builder.ts'
import { HelpTypeRef } from '../code/enums.ts'
import { personField } from '../contact/person-field.ts'

export const ThanksOwedRef = builder.objectRef<ThanksOwed>('ThanksOwed').implement({
  access: 'everyone',
  description: 'A thank-you that is owed.',
  fields: (t) => ({
    contact: personField(t, 'The contact to thank.', ({ contactId }) => contactId),
    activityExternalId: t.exposeID('activityId', { description: "The portal's own id of the activity to thank for." }),
    help: t.expose('help', { type: HelpTypeRef, description: 'The type of help to thank for.' }),
    text: t.string({
      description: 'The help to thank for, as text.',
      resolve: ({ help }, _args, { sentences }) => sentences.helps[help],
    }),
    helpedAt: t.expose('helpedAt', { type: 'DateTime', description: 'When they helped.' }),
    ageDays: t.exposeInt('ageDays', { description: 'Full days since they helped.' }),
    dueAt: t.expose('dueAt', { type: 'DateTime', description: 'When the thank-you was or is due.' }),
    overdueDays: t.exposeInt('overdueDays', { description: 'Full days since it was due.' }),
  }),
})
