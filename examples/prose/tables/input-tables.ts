import { type Question, questions } from '@tiecraft/core'
import { en } from '@tiecraft/core/en'
import {
  activityCodes,
  appointmentKinds,
  appointmentTable,
  type IssueCode,
  issueCodes,
  outcomeFields,
  selfReportCodes,
  selfReportTopics,
} from '@tiecraft/core/rules'
import {
  activityTypes,
  appointmentSchema,
  contactSchema,
  seekerSchema,
  targetEmployerSchema,
} from '@tiecraft/core/storage'
import { isBusinessAsk } from '../../../packages/core/src/activity/business-ask.ts'
import { contactEffects } from '../../../packages/core/src/activity/contact-effects.ts'
import { employerReasonMeanings } from '../../../packages/core/src/employer/employer-reason.ts'
import { code, markdownTable } from '../markdown-table.ts'

type Field = { readonly description?: string | undefined; readonly isOptional: () => boolean }

/** The fields of an object as its schema describes them. */
function fieldTable(shape: Readonly<Record<string, Field>>): string {
  return markdownTable(
    ['field', 'needed', 'what it holds'],
    Object.entries(shape).map(([name, field]) => [code(name), !field.isOptional(), field.description]),
  )
}

const everywhere = ['id', 'at', 'note', 'type']

function fieldsOf(type: keyof typeof activityTypes): string {
  const shape: Readonly<Record<string, Field>> = activityTypes[type].shape
  return Object.entries(shape)
    .filter(([name]) => !everywhere.includes(name))
    .map(([name, field]) => code(field.isOptional() ? `${name}?` : name))
    .join(', ')
}

/** Facts that say their own names, so that a sentence shows what it would name. */
const named = new Proxy({}, { get: (_, fact) => (lists.has(fact) ? [`‹${String(fact)}›`] : `‹${String(fact)}›`) })
const lists: ReadonlySet<string | symbol> = new Set(['allowed', 'fields', 'firstPath', 'contactIds'])

function issueSentence(issueCode: IssueCode): string {
  const sentence: unknown = en.issues[issueCode]
  return typeof sentence === 'function' ? String(sentence(named)) : ''
}

function bounds({ minimum, maximum, options }: Question): string {
  if (options) return options.length > 3 ? `one of ${options.length}` : options.map((option) => code(option)).join(', ')
  return minimum === undefined ? '' : `${minimum} to ${maximum?.toLocaleString('en')}`
}

export const inputTables = {
  'seeker-fields': () => fieldTable(seekerSchema.unwrap().shape),
  'contact-fields': () => fieldTable(contactSchema.unwrap().shape),
  'target-employer-fields': () => fieldTable(targetEmployerSchema.unwrap().shape),
  'employer-reasons': () =>
    markdownTable(
      ['reason', 'what it says'],
      Object.entries(employerReasonMeanings).map(([reason, meaning]) => [code(reason), meaning]),
    ),
  'self-report-topics': () =>
    markdownTable(
      ['topic', 'box', 'in words'],
      selfReportCodes.map((topic) => [code(topic), selfReportTopics[topic], en.factors[topic]]),
    ),
  'activity-types': () =>
    markdownTable(
      ['type', 'what happened', 'fields in addition to `id`, `at` and `note`'],
      activityCodes.map((type) => [code(type), activityTypes[type].description, fieldsOf(type)]),
    ),
  'contact-effects': () =>
    markdownTable(
      ['type', 'contact', 'favor'],
      Object.entries(contactEffects).map(([type, effect]) => [
        code(type),
        effect.contact.replace('_', '-'),
        'favor' in effect ? effect.favor : '',
      ]),
    ),
  'appointment-fields': () => fieldTable(appointmentSchema.unwrap().shape),
  'appointment-kinds': () =>
    markdownTable(
      ['kind', 'becomes', 'minutes if it does not say', 'what can be said of how it went'],
      appointmentKinds.map((kind) => [
        code(kind),
        code(appointmentTable[kind].logs),
        appointmentTable[kind].usualMinutes,
        outcomeFields[kind].map((field) => code(field)).join(', '),
      ]),
    ),
  asks: () =>
    markdownTable(
      ['ask', 'business'],
      Object.entries(isBusinessAsk).map(([ask, business]) => [code(ask), business]),
    ),
  questions: () =>
    markdownTable(
      ['answer', 'question', 'kind', 'allowed'],
      questions.map((question) => [
        code(question.id),
        en.questions[question.id],
        code(question.kind),
        bounds(question),
      ]),
    ),
  issues: () =>
    markdownTable(
      ['code', 'sounds like'],
      issueCodes.map((issueCode) => [code(issueCode), issueSentence(issueCode)]),
    ),
}
