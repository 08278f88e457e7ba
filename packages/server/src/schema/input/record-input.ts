import type { Changes } from '@tiecraft/core'
import { activityCodes } from '@tiecraft/core/rules'
import {
  activityTypes,
  answersSchema,
  appointmentSchema,
  contactSchema,
  goalSchema,
  marketSchema,
  networkingRecordSchema,
  planPreferencesSchema,
  seekerPreferencesSchema,
  seekerSchema,
  selfReportSchema,
  targetEmployerSchema,
} from '@tiecraft/core/storage'
import * as z from 'zod'
import './date.ts'
import './date-time.ts'
import '../code/enums.ts'
import { mapInSlices } from '../../store/row/in-slices.ts'
import { builder } from '../builder.ts'
import { camelCase, pascalCase } from '../code/case.ts'
import { inputOf, nestedInput } from './input-of.ts'

const GoalInput = inputOf('GoalInput', goalSchema)
const SelfReportInput = inputOf('SelfReportInput', selfReportSchema)
const MarketInput = inputOf('MarketInput', marketSchema)
export const WorkingHoursInput = inputOf('WorkingHoursInput', nestedInput(planPreferencesSchema, 'workingHours'))
const SeekerPreferencesInput = inputOf('SeekerPreferencesInput', seekerPreferencesSchema, {
  nested: { workingHours: WorkingHoursInput },
})
const ofSeeker = {
  goal: GoalInput,
  selfReports: SelfReportInput,
  market: MarketInput,
  preferences: SeekerPreferencesInput,
}

export const SeekerInput = inputOf('SeekerInput', seekerSchema, {
  nested: ofSeeker,
})

export const ContactInput = inputOf('ContactInput', contactSchema)

export const SeekerChangesInput = inputOf('SeekerChangesInput', seekerSchema, {
  description:
    'Changes to a seeker: an omitted field stays, null clears it; the same holds for each of the preferences.',
  nested: ofSeeker,
  optional: Object.keys(seekerSchema.unwrap().shape),
  omit: ['id'],
})

export const ContactChangesInput = inputOf('ContactChangesInput', contactSchema, {
  description: 'Changes to a contact: an omitted field stays, null clears it.',
  optional: Object.keys(contactSchema.unwrap().shape),
  omit: ['id'],
})

const version = {
  version: z.int().optional().describe('The version that the row expects to change; absent to accept any.'),
}

export const SeekerUpsertInput = inputOf('SeekerUpsertInput', seekerSchema.unwrap().extend(version), {
  description: 'A seeker to add, or changes to one: an omitted field stays, null clears it.',
  nested: ofSeeker,
  optional: Object.keys(seekerSchema.unwrap().omit({ id: true }).shape),
})

export const ContactUpsertInput = inputOf('ContactUpsertInput', contactSchema.unwrap().extend(version), {
  description: 'A contact to add, or changes to one: an omitted field stays, null clears it.',
  optional: Object.keys(contactSchema.unwrap().omit({ id: true }).shape),
})

export const TargetEmployerInput = inputOf('TargetEmployerInput', targetEmployerSchema)

export const TargetEmployerChangesInput = inputOf('TargetEmployerChangesInput', targetEmployerSchema, {
  description: 'Changes to a target employer: an omitted field stays, null clears it.',
  optional: Object.keys(targetEmployerSchema.unwrap().shape),
  omit: ['id'],
})

export const TargetEmployerUpsertInput = inputOf(
  'TargetEmployerUpsertInput',
  targetEmployerSchema.unwrap().extend(version),
  {
    description: 'A target employer to add, or changes to one: an omitted field stays, null clears it.',
    optional: Object.keys(targetEmployerSchema.unwrap().omit({ id: true }).shape),
  },
)

const activityInputs = activityCodes.map((type) => {
  const name = `${pascalCase(type)}Input`
  return [type, inputOf(name, activityTypes[type], { optional: ['id'] })] as const
})

export const ActivityInput = builder.inputType('ActivityInput', {
  description: 'An activity: set exactly one of the fields, which is its type.',
  isOneOf: true,
  fields: (t) =>
    Object.fromEntries(
      activityInputs.map(([type, ref]) => [
        camelCase(type),
        t.field({ type: ref, description: activityTypes[type].description ?? '' }),
      ]),
    ),
})

export const AppointmentInput = inputOf('AppointmentInput', appointmentSchema)

export const AppointmentChangesInput = inputOf('AppointmentChangesInput', appointmentSchema, {
  description: 'Changes to an appointment: an omitted field stays, null clears it.',
  optional: Object.keys(appointmentSchema.unwrap().shape),
  omit: ['id'],
})

export const AppointmentUpsertInput = inputOf('AppointmentUpsertInput', appointmentSchema.unwrap().extend(version), {
  description: 'An appointment to add, or changes to one: an omitted field stays, null clears it.',
  optional: Object.keys(appointmentSchema.unwrap().omit({ id: true }).shape),
})

export const NetworkingRecordInput = inputOf('NetworkingRecordInput', networkingRecordSchema, {
  nested: {
    seeker: SeekerInput,
    contacts: ContactInput,
    activities: ActivityInput,
    appointments: AppointmentInput,
    targetEmployers: TargetEmployerInput,
  },
})

const ChannelCountsInput = inputOf('ChannelCountsInput', nestedInput(answersSchema, 'counts'))
const PersonInput = inputOf('PersonInput', nestedInput(answersSchema, 'people'))
const HelperInput = inputOf('HelperInput', nestedInput(answersSchema, 'helpers'))

export const AnswersInput = inputOf('AnswersInput', answersSchema, {
  nested: { counts: ChannelCountsInput, topics: SelfReportInput, helpers: HelperInput, people: PersonInput },
})

/**
 * Converts an input for core's schemas: nulls become absent, and an activity gets its type and an id where the
 * portal gave none.
 */
export function toCoreInput(value: unknown, newId: (index: number) => string = placeAsId): unknown {
  if (Array.isArray(value))
    return value.map((entry, index) =>
      toCoreInput(
        activityOf(entry, () => newId(index)),
        newId,
      ),
    )
  if (!isPlainObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== null)
      .map(([key, entry]) => [key, toCoreInput(entry, newId)]),
  )
}

/** Converts a long list of an input for core, in slices. */
export async function toCoreEntries(entries: readonly unknown[], newId?: () => string): Promise<readonly unknown[]> {
  return (await mapInSlices(entries, (slice) => toCoreInput(slice, newId))).flat()
}

/** Converts one activity of an input for core. */
export function toCoreActivity(activity: object): object {
  const [told] = [toCoreInput([activity])].flat()
  return isPlainObject(told) ? told : {}
}

/** Converts changes for core: a null at the top level clears its field, and one in the preferences that preference. */
export function toCoreChanges(changes: object): Changes {
  const { preferences, ...others }: { readonly preferences?: object | null } = changes
  return { ...cleared(others), ...(preferences !== undefined && { preferences: preferences && cleared(preferences) }) }
}

/** Converts an activity of an input for an upsert: its type and its fields, of which null clears one. */
export function toActivityRow(activity: object): Changes {
  const [only] = Object.entries(activity)
  const fields: unknown = only?.[1]
  const { id, ...others } = isPlainObject(fields) ? fields : {}
  return { ...cleared(others), ...(id != null && { id }), type: only && typeByField.get(only[0]) }
}

function cleared(changes: object): Changes {
  return Object.fromEntries(
    Object.entries(changes).map(([field, value]) => [field, value === null ? null : toCoreInput(value)]),
  )
}

function placeAsId(index: number): string {
  return `activity-${index + 1}`
}

const typeByField = new Map(activityCodes.map((type) => [camelCase(type), type]))

function activityOf(entry: unknown, newId: () => string): unknown {
  const [only, ...others] = isPlainObject(entry) ? Object.entries(entry) : []
  const type = only && others.length === 0 ? typeByField.get(only[0]) : undefined
  if (!only || !type || !isPlainObject(only[1])) return entry
  const { id, ...fields } = only[1]
  return { id: id ?? newId(), ...fields, type }
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !(value instanceof Date)
}
