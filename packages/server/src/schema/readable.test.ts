import { type GraphQLInputObjectType, isInputObjectType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from './schema.ts'

/** How an answer calls what an input calls otherwise, and why. */
const readAs: Readonly<Record<string, string>> = {
  // The two ids of what is stored have names of their own.
  id: 'externalId',
  // Whom an input names by an id an answer gives whole.
  introducedBy: 'introducer',
  contactId: 'contact',
  otherContactId: 'otherContact',
  introducedContactId: 'introducedContact',
  contactIds: 'contacts',
  for: 'thanksFor',
  // An appointment that nobody reported on is upcoming or overdue, which is no status that can be set.
  status: 'state',
  // Recalled counts have one type wherever they stand.
  approached: 'tally',
  replied: 'tally',
  conversed: 'tally',
  referred: 'tally',
  interviewed: 'tally',
  offered: 'tally',
}

function inputNamed(name: string): GraphQLInputObjectType {
  const type = schema.getType(name)
  if (!isInputObjectType(type)) throw new Error(`${name} is no input.`)
  return type
}

const activityInputs = Object.values(inputNamed('ActivityInput').getFields()).map(({ type }) => String(type))

test.each([
  ['Seeker', ['SeekerInput', 'SeekerChangesInput']],
  ['Contact', ['ContactInput', 'ContactChangesInput']],
  ['SentContact', ['ContactInput']],
  ['Appointment', ['AppointmentInput', 'AppointmentChangesInput']],
  ['TargetEmployer', ['TargetEmployerInput', 'TargetEmployerChangesInput']],
  ['Activity', activityInputs],
  ['Goal', ['GoalInput']],
  ['Market', ['MarketInput']],
  ['SeekerPreferences', ['SeekerPreferencesInput']],
])('what can be written of a %s can be read', (name, inputs) => {
  const type = schema.getType(name)
  const fields = isObjectType(type) ? Object.keys(type.getFields()) : []
  const written = new Set(inputs.flatMap((input) => Object.keys(inputNamed(input).getFields())))
  const unread = [...written].filter((field) => !fields.includes(field) && !fields.includes(readAs[field] ?? ''))
  // A record that was only sent is read by the portal that sent it.
  expect(unread).toEqual(name === 'SentContact' ? ['introducedBy'] : [])
})

test.each(['Seeker', 'Contact', 'Activity', 'Appointment', 'TargetEmployer'])(
  'a %s says when it was added and changed, and in which version it is',
  (name) => {
    const type = schema.getType(name)
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : []
    expect(fields).toEqual(expect.arrayContaining(['id', 'externalId', 'createdAt', 'updatedAt', 'version']))
  },
)
