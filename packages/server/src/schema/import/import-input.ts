import { importChoicesSchema, importedFields, personAnswers } from '@tiecraft/core/intake'
import { contactSchema } from '@tiecraft/core/storage'
import { builder } from '../builder.ts'
import { enumOf, meaningsOf } from '../code/enum-of.ts'
import { inputOf, nestedInput } from '../input/input-of.ts'

export const ImportedFieldRef = enumOf(
  'ImportedField',
  'Fields of a known contact that a file can change.',
  importedFields,
  meaningsOf(contactSchema.unwrap().shape),
)

enumOf('PersonAnswer', 'Who a person of the files is, where it is no known contact.', personAnswers, {
  new: 'Somebody new.',
  left_out: 'Nobody to be imported.',
})

export const ImportChoicesInput = inputOf('ImportChoicesInput', importChoicesSchema, {
  nested: {
    people: inputOf('PersonChoiceInput', nestedInput(importChoicesSchema, 'people'), {
      description: 'What the seeker says of one person of the files.',
    }),
    labels: inputOf('LabelChannelInput', nestedInput(importChoicesSchema, 'labels'), {
      description: 'The channel of a whole group of the files.',
    }),
  },
})

export const ImportFileInput = builder.inputType('ImportFileInput', {
  description: 'A file to import, with its content as text or in base64.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'The name of the file, such as `Connections.csv`.' }),
    text: t.string({ description: 'What is in the file, where it is text.' }),
    base64: t.string({
      description: 'The bytes of the file in base64, such as of a zip; ignored where `text` is given.',
    }),
  }),
})
