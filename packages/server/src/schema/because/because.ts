import { type Because, describeReason } from '@tiecraft/core'
import { type EvidenceKey, evidence } from '@tiecraft/core/rules'
import { builder } from '../builder.ts'
import { EvidenceGradeRef, ReasonCodeRef } from '../code/enums.ts'
import { sensitiveMark } from '../code/sensitive-mark.ts'

export const EvidenceRef = builder.objectRef<EvidenceKey>('Evidence').implement({
  access: 'everyone',
  description: 'What a conclusion rests on, and how much that can bear.',
  fields: (t) => ({
    key: t.string({ description: 'Identifies the source.', resolve: (key) => key }),
    grade: t.field({
      type: EvidenceGradeRef,
      description:
        'A trial or meta-analysis, B observation, C vendor data, D practice, E own measurement, or assumption.',
      resolve: (key) => evidence[key].grade,
    }),
    claim: t.string({ description: 'What it says.', resolve: (key) => evidence[key].claim }),
    source: t.string({ description: 'Where it says so.', resolve: (key) => evidence[key].source }),
  }),
})

const FactRef = builder.objectRef<{ readonly name: string; readonly value: number | string }>('Fact').implement({
  access: 'everyone',
  description: 'A figure or a word that a reason rests on.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is, such as `approached`.' }),
    number: t.float({
      nullable: true,
      description: 'The figure; absent where it is a word.',
      resolve: ({ value }) => (typeof value === 'number' ? value : null),
    }),
    text: t.string({
      description: 'The same as text, a figure to four digits.',
      resolve: ({ value }) => (typeof value === 'number' ? String(Number(value.toPrecision(4))) : value),
    }),
  }),
})

export const BecauseRef = builder.objectRef<Because>('Because').implement({
  access: 'everyone',
  description: 'Why a conclusion holds.',
  fields: (t) => ({
    code: t.expose('code', { type: ReasonCodeRef, description: 'The reason.' }),
    text: t.string({
      description: 'The reason as a sentence.',
      resolve: (because, _args, { sentences }) => describeReason(because, sentences),
    }),
    facts: t.field({
      type: [FactRef],
      description: 'What it rests on in the record.',
      resolve: ({ facts }) => Object.entries(facts).map(([name, value]) => ({ name, value })),
    }),
    isSensitive: t.boolean({
      description: sensitiveMark,
      resolve: ({ isSensitive = false }) => isSensitive,
    }),
    evidence: t.field({
      type: EvidenceRef,
      description: 'What it rests on in research.',
      resolve: (it) => it.evidence,
    }),
    contactIds: t.idList({
      description: 'Contacts it was read from, a handful at most.',
      resolve: (it) => [...(it.contactIds ?? [])],
    }),
    activityIds: t.idList({
      description: 'Activities it was read from, a handful at most.',
      resolve: (it) => [...(it.activityIds ?? [])],
    }),
  }),
})
