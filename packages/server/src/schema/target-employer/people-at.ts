import type { Connector, PeopleAt } from '@tiecraft/core'
import { BecauseRef } from '../because/because.ts'
import { builder } from '../builder.ts'
import { peopleField, personField } from '../contact/person-field.ts'

const ConnectorRef = builder.objectRef<Connector>('Connector').implement({
  access: 'everyone',
  description: 'A contact who may lead to somebody at an employer.',
  fields: (t) => ({
    contact: personField(t, 'The contact.', ({ contactId }) => contactId),
    because: t.field({
      type: [BecauseRef],
      description: 'What the record says of the contact and the employer.',
      resolve: ({ because }) => [...because],
    }),
  }),
})

export const PeopleAtRef = builder.objectRef<PeopleAt>('PeopleAt').implement({
  access: 'everyone',
  description: 'Whom the seeker knows at an employer, and who may lead there, as far as the record says.',
  fields: (t) => ({
    insiders: peopleField(t, 'The contacts who work there.', ({ insiders }) => insiders),
    connectors: t.field({
      type: [ConnectorRef],
      description: 'The contacts through whom somebody there is one introduction away, the best reason first.',
      resolve: ({ connectors }) => [...connectors],
    }),
  }),
})
