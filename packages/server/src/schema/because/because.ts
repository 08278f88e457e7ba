import { type Because, describeReason } from '@tiecraft/core'
import { type EvidenceKey, evidence } from '@tiecraft/core/rules'
import { builder } from '../builder.ts'
import { EvidenceGradeRef, ReasonCodeRef } from '../code/enums.ts'
import { sensitiveMark } from '../code/sensitive-mark.ts'
import { peopleField } from '../contact/person-field.ts'

export const EvidenceRef = builder.objectRef<EvidenceKey>('Evidence').implement({
  access: 'everyone',
  description: 'A source that a conclusion is based on, and how strong it is.',
  fields: (t) => ({
    key: t.string({ description: 'The key of the source, such as `answer_delay`.', resolve: (key) => key }),
    grade: t.field({
      type: EvidenceGradeRef,
      description:
        'A trial or meta-analysis, B observation, C vendor data, D practice, E own measurement, or assumption.',
      resolve: (key) => evidence[key].grade,
    }),
    claim: t.string({ description: 'The claim of the source, as a sentence.', resolve: (key) => evidence[key].claim }),
    source: t.string({
      description: 'The reference, such as a paper with its year.',
      resolve: (key) => evidence[key].source,
    }),
  }),
})

const FactRef = builder.objectRef<{ readonly name: string; readonly value: number | string }>('Fact').implement({
  access: 'everyone',
  description: 'A fact of a reason: a name with a figure or a word.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name of the fact, such as `approached`.' }),
    number: t.float({
      nullable: true,
      description: 'The figure; null if the fact is a word.',
      resolve: ({ value }) => (typeof value === 'number' ? value : null),
    }),
    text: t.string({
      description: 'The fact as text; a figure is rounded to four digits.',
      resolve: ({ value }) => (typeof value === 'number' ? String(Number(value.toPrecision(4))) : value),
    }),
  }),
})

export const BecauseRef = builder.objectRef<Because>('Because').implement({
  access: 'everyone',
  description: 'A reason for a conclusion.',
  fields: (t) => ({
    code: t.expose('code', { type: ReasonCodeRef, description: 'The code of the reason.' }),
    text: t.string({
      description: 'The reason as a sentence.',
      resolve: (because, _args, { sentences }) => describeReason(because, sentences),
    }),
    facts: t.field({
      type: [FactRef],
      description: 'The facts of the record behind it.',
      resolve: ({ facts }) => Object.entries(facts).map(([name, value]) => ({ name, value })),
    }),
    isSensitive: t.boolean({
      description: sensitiveMark,
      resolve: ({ isSensitive = false }) => isSensitive,
    }),
    evidence: t.field({
      type: EvidenceRef,
      description: 'The sources behind it.',
      resolve: (it) => it.evidence,
    }),
    contacts: peopleField(t, 'Contacts it was derived from, a few at most.', ({ contactIds = [] }) => contactIds),
    activityExternalIds: t.idList({
      description: "Activities it was derived from, a few at most, by the portal's own ids.",
      resolve: (it) => [...(it.activityIds ?? [])],
    }),
  }),
})
