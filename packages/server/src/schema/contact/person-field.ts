import type { builder } from '../builder.ts'
import { PersonRef } from './person.ts'
import { peopleOf, personOf } from './person-of.ts'

type FieldBuilder<Entry> = PothosSchemaTypes.ObjectFieldBuilder<typeof builder.$inferSchemaTypes, Entry>

/** The field with somebody whom an entry names by the id in its record. */
export function personField<Entry>(t: FieldBuilder<Entry>, description: string, idOf: (entry: Entry) => string) {
  return t.field({
    type: PersonRef,
    description,
    resolve: (entry, _args, context, info) => personOf(idOf(entry), context, info),
  })
}

/** The field with somebody whom an entry may name. */
export function personOrNullField<Entry>(
  t: FieldBuilder<Entry>,
  description: string,
  idOf: (entry: Entry) => string | undefined,
) {
  return t.field({
    type: PersonRef,
    nullable: true,
    description,
    resolve: (entry, _args, context, info) => {
      const contactId = idOf(entry)
      return contactId === undefined ? null : personOf(contactId, context, info)
    },
  })
}

/** The field with several people whom an entry names, in their order. */
export function peopleField<Entry>(
  t: FieldBuilder<Entry>,
  description: string,
  idsOf: (entry: Entry) => readonly string[],
) {
  return t.field({
    type: [PersonRef],
    description,
    resolve: (entry, _args, context, info) => peopleOf(idsOf(entry), context, info),
  })
}
