import { daysBetween } from '../../value/days.ts'
import { importThresholds } from '../import-thresholds.ts'
import type { ImportedActivity, ImportedContact } from '../imported.ts'
import type { LoggedEntries } from '../logged-entries.ts'
import type { PeopleIndex } from '../people-index.ts'
import type { Invitation } from './invitation.ts'

/** Days by which a connection may seem older than its invitation, as the two are in different time zones. */
const slackDays = 2

/**
 * Makes approaches of the invitations sent, and answers of those accepted.
 *
 * Invitations do not say what became of them: accepted are those whose person is among the connections. Where the
 * connections are missing, or cut off, nothing is made of them, as it would seem that nobody answers.
 */
export function joinInvitations(files: readonly LoggedEntries[], people: PeopleIndex): readonly ImportedActivity[] {
  const hasConnections = files.some(({ entries }) => entries.file.format === 'linkedin_connections')
  return files.flatMap(({ entries: { invitations = [] }, log }) => {
    const sent = invitations.filter(({ isOutgoing }) => isOutgoing)
    const connections = sent.map((one) => connectionOf(one, people))
    const matches = connections.filter((connection) => connection !== undefined).length
    const isCutOff =
      sent.length >= importThresholds.many_invitations && matches < sent.length * importThresholds.min_accepted_share
    if (sent.length > 0 && (!hasConnections || isCutOff)) {
      log.refuse(1, { code: 'few_matches', invitations: sent.length, matches })
      return []
    }
    const invited = sent.map((invitation, index) => ({
      invitation,
      person: connections[index] ?? people.findOrAdd(invitation, log.at(invitation.line)),
    }))
    const answered = lastAnswered(invited)
    return invited.flatMap(({ invitation, person }) =>
      activitiesOf(invitation, person, answered.get(person.key) === invitation, log.at),
    )
  })
}

type Invited = { readonly invitation: Invitation; readonly person: ImportedContact }

/** Of each person the invitation that was accepted: the last one before the connection. */
function lastAnswered(invited: readonly Invited[]): ReadonlyMap<string, Invitation> {
  const answered = new Map<string, Invitation>()
  for (const { invitation, person } of invited) {
    // An older connection was accepted before, and can be no answer to this invitation.
    if (!person.knownSince || daysBetween(person.knownSince, invitation.sentAt) > slackDays) continue
    const other = answered.get(person.key)
    if (!other || other.sentAt < invitation.sentAt) answered.set(person.key, invitation)
  }
  return answered
}

function connectionOf(invitation: Invitation, people: PeopleIndex): ImportedContact | undefined {
  const person = people.find(invitation)
  return person?.knownSince ? person : undefined
}

function activitiesOf(
  { sentAt, line }: Invitation,
  { key, knownSince }: ImportedContact,
  isAnswered: boolean,
  at: (line: number) => ImportedActivity['source'],
): readonly ImportedActivity[] {
  const moment = sentAt.toISOString()
  const approach: ImportedActivity = {
    key: `invitation:${key}:${moment}`,
    source: at(line),
    activity: { type: 'approach_sent', contactId: key, at: sentAt },
  }
  if (!isAnswered || !knownSince) return [approach]
  const answer: ImportedActivity = {
    key: `accepted:${key}:${moment}`,
    source: at(line),
    activity: {
      type: 'reply_received',
      contactId: key,
      answer: 'accepted',
      at: knownSince > sentAt ? knownSince : sentAt,
    },
  }
  return [approach, answer]
}
