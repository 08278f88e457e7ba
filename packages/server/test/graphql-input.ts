import type { NetworkingRecordInput } from '@tiecraft/core'
import { camelCase } from '../src/schema/code/case.ts'

type ContactInput = NetworkingRecordInput['contacts'][number]
type ActivityInput = NetworkingRecordInput['activities'][number]
type AppointmentInput = NonNullable<NetworkingRecordInput['appointments']>[number]

/** The fields whose values are GraphQL enums. */
const coded = [
  'outcome',
  'topic',
  'startingStage',
  'closeness',
  'influence',
  'ask',
  'answer',
  'depth',
  'setting',
  'kind',
  'status',
]

/** The fields whose values are lists of GraphQL enums. */
const codeLists = ['quietDays', 'freeDays', 'timesOfDay']

/** A seeker, a contact, or answers as a portal would send them. */
export function toGraphqlInput(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toGraphqlInput)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, encode(key, entry)]))
}

function encode(key: string, value: unknown): unknown {
  const isCoded = typeof value === 'string' && (coded.includes(key) || key === 'goalOutcome')
  if (codeLists.includes(key) && Array.isArray(value)) return value.map((code) => String(code).toUpperCase())
  return isCoded ? value.toUpperCase() : toGraphqlInput(value)
}

/** An activity as a portal would send it: under the name of its type. */
function toActivityInput({ type, ...fields }: ActivityInput): unknown {
  return { [camelCase(type)]: toGraphqlInput(fields) }
}

/** A whole record as a portal would send it. */
export function toRecordInput(record: NetworkingRecordInput): {
  readonly seeker: unknown
  readonly contacts: readonly unknown[]
  readonly activities: readonly unknown[]
  readonly appointments: readonly unknown[]
  readonly targetEmployers: readonly unknown[]
} {
  return {
    seeker: toGraphqlInput(record.seeker),
    contacts: record.contacts.map((contact: ContactInput) => toGraphqlInput(contact)),
    activities: record.activities.map(toActivityInput),
    appointments: (record.appointments ?? []).map((it: AppointmentInput) => toGraphqlInput(it)),
    targetEmployers: (record.targetEmployers ?? []).map((employer) => toGraphqlInput(employer)),
  }
}
