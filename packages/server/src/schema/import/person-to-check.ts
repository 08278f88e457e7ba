import { describeDuplicateReason } from '@tiecraft/core'
import {
  type ChannelGuess,
  describeChannelGuess,
  type FieldConflict,
  type ImportPreview,
  type MayBeSame,
} from '@tiecraft/core/intake'
import { builder } from '../builder.ts'
import { ImportedFieldRef } from './import-input.ts'
import { importSentencesOf } from './import-sentences.ts'

/** A person of the files whom the seeker should look at. */
export type PersonToCheck = {
  readonly key: string
  readonly name: string
  readonly guess: ChannelGuess | undefined
  readonly mayBe: readonly MayBeSame[]
  readonly conflicts: readonly FieldConflict[]
}

/** People of the files in whom there is something to decide or check, those with a question first. */
export function peopleToCheck({ added, updated, unchanged }: ImportPreview): readonly PersonToCheck[] {
  const fresh = added.map(({ keys: [key], contact, channel: guess, mayBe }) => ({
    ...{ key, name: contact.name, guess, conflicts: [] },
    mayBe: mayBe.filter(({ contactId }) => contactId !== undefined),
  }))
  const known = [...updated, ...unchanged].map(({ keys: [key], name, mayBe, conflicts }) => ({
    ...{ key, name, guess: undefined, mayBe, conflicts },
  }))
  const isDoubtful = ({ guess }: PersonToCheck): boolean =>
    guess !== undefined && (guess.isSensitive || guess.because.code === 'channel_unknown')
  return [
    ...fresh.filter(({ mayBe }) => mayBe.length > 0),
    ...known.filter(({ conflicts }) => conflicts.length > 0),
    ...fresh.filter((person) => person.mayBe.length === 0 && isDoubtful(person)),
  ]
}

const MayBeSameRef = builder.objectRef<MayBeSame>('MayBeSame').implement({
  access: 'portal_and_seeker',
  description: 'A contact whom a person of the files may also be.',
  fields: (t) => ({
    contactId: t.exposeID('contactId', { nullable: true, description: "The portal's own id of the contact." }),
    score: t.exposeFloat('score', { description: 'The probability that they are the same person, 0 to 1.' }),
    texts: t.stringList({
      description: 'What speaks for it and what against, a sentence each.',
      resolve: ({ reasons }, _args, { sentences }) =>
        reasons.map((reason) => describeDuplicateReason(reason, sentences)),
    }),
  }),
})

const FieldConflictRef = builder.objectRef<FieldConflict>('FieldConflict').implement({
  access: 'portal_and_seeker',
  description: 'A field in which the files and the record differ; the record stays unless `overwrite` names the field.',
  fields: (t) => ({
    field: t.expose('field', { type: ImportedFieldRef, description: 'The field.' }),
    has: t.string({ description: 'What the record says.', resolve: ({ has }) => said(has) }),
    says: t.string({ description: 'What the files say.', resolve: ({ says }) => said(says) }),
  }),
})

export const PersonToCheckRef = builder.objectRef<PersonToCheck>('PersonToCheck').implement({
  access: 'portal_and_seeker',
  description: 'A person of the files in whom there is something to decide or check.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Their key in the files, to name them in `choices`.' }),
    name: t.exposeString('name', { description: 'Their name.' }),
    channel: t.id({
      nullable: true,
      description: 'Id of the channel they are taken to be known through; null for a known contact.',
      resolve: ({ guess }) => guess?.channel,
    }),
    channelTexts: t.stringList({
      description: 'Why that channel was taken, a sentence each; empty for a known contact.',
      resolve: ({ guess }, _args, { sentences }) =>
        guess ? [...describeChannelGuess(guess, importSentencesOf(sentences))] : [],
    }),
    mayBe: t.expose('mayBe', { type: [MayBeSameRef], description: 'Contacts whom they may also be.' }),
    conflicts: t.expose('conflicts', {
      type: [FieldConflictRef],
      description: 'Fields in which files and record differ.',
    }),
  }),
})

function said(value: FieldConflict['has']): string {
  return value instanceof Date ? value.toISOString() : [value].flat().join(', ')
}
