import type { NetworkingRecordInput } from '@tiecraft/core'
import { fullActivities } from './every-activity.ts'

/** Stands in every name, id and text that says who somebody is, or what was written of them. */
export const privateMark = 'zzqzzq'

/** Stands in everything about the person known through a sensitive channel. */
export const sensitiveMark = 'zzqzzqeve'

const person = (id: string, channel: string) => ({
  id,
  name: `${id} Name`,
  channel,
  employer: `${id} Employer`,
  jobTitle: `${id} Title`,
  email: `${id}@example.org`,
  profileUrl: `https://example.org/${id}`,
  phone: `${id} phone`,
  note: `${id} note`,
  offers: [`${id}offer`],
  tags: [`${id}tag`],
})

const contacts = [
  { ...person('zzqzzqada', 'alumni'), needs: ['zzqzzqbobOffer'] },
  { ...person('zzqzzqbob', 'friends_and_neighbors'), introducedBy: 'zzqzzqada', needs: ['zzqzzqadaoffer'] },
  { ...person('zzqzzqeve', 'place_of_worship'), introducedBy: 'zzqzzqada', needs: ['zzqzzqadaoffer'] },
]

const introducedByEve = person('zzqzzqdan', 'alumni')

/** Every kind of activity with somebody in some channel, telling of them in words. */
function activitiesWith(id: string, channel: string): NetworkingRecordInput['activities'] {
  return fullActivities.map((activity, index) => {
    // What goes to several people is nobody's own.
    const whose = activity.type === 'update_sent' ? `${privateMark}-${channel.length}` : id
    // One after the other: of two things at the same moment, which was first would hang on their ids.
    const at = new Date(activity.at.getTime() + index * 3_600_000)
    const text = JSON.stringify({ ...activity, at, id: `${whose}-${activity.type}`, note: `${whose} note` })
    return JSON.parse(
      text
        .replaceAll('"ada"', `"${id}"`)
        .replaceAll('"bob"', '"zzqzzqbob"')
        .replaceAll(/"(alumni|family)"/g, `"${channel}"`)
        .replaceAll('"Acme"', `"${id} Acme"`)
        .replaceAll('["help_received","lead_received"]', `["${id}-help_received"]`),
    )
  })
}

/** An appointment of each kind with somebody in some channel, in words of the seeker's own. */
function appointmentsWith(id: string, channel: string): NonNullable<NetworkingRecordInput['appointments']> {
  return (['talk', 'event', 'interview'] as const).map((kind, index) => ({
    id: `${id}-${kind}`,
    kind,
    at: `2026-03-1${index}T1${channel.length % 10}:00:00Z`,
    contactIds: kind === 'talk' ? [id] : [],
    channel,
    employer: `${id} Employer`,
    title: `${id} title`,
    place: `${id} place`,
    note: `${id} note`,
  }))
}

const seeker = {
  id: 'ana',
  goal: { outcome: 'offer', by: '2026-09-01T00:00:00Z', count: 2 },
  hoursPerWeek: 6,
  searchStartedAt: '2025-12-01T00:00:00Z',
  comfort: 3,
  affiliations: ['alumni'],
  selfReports: [{ topic: 'shy', text: 'zzqzzq own words' }],
} as const

/** Employers by name, in words of the seeker's own; somebody works at the first. */
const targetEmployers = [
  { id: 'zzqzzq-one', name: 'zzqzzqada Employer', motivation: 2, note: 'zzqzzq liked the tour', role: 'zzqzzq role' },
  { id: 'zzqzzq-two', name: 'zzqzzq & Co.', motivation: 4, posting: 'https://example.org/zzqzzq' },
]

/** A record with nothing in it that came about through a sensitive channel. */
export const openRecord: NetworkingRecordInput = {
  seeker,
  contacts: contacts.slice(0, 2),
  activities: activitiesWith('zzqzzqada', 'alumni'),
  appointments: appointmentsWith('zzqzzqada', 'alumni'),
  targetEmployers,
}

/** A record with as much again of somebody known through a sensitive channel. */
export const privateRecord: NetworkingRecordInput = {
  seeker: { ...seeker, id: 'eve', affiliations: ['alumni', 'place_of_worship'] },
  // In the order of their names, in which portals get them, and in which they are stored, in which advisers do.
  contacts: [...contacts.slice(0, 2), { ...introducedByEve, introducedBy: 'zzqzzqeve' }, ...contacts.slice(2)],
  activities: [...activitiesWith('zzqzzqada', 'alumni'), ...activitiesWith('zzqzzqeve', 'place_of_worship')],
  appointments: [...appointmentsWith('zzqzzqada', 'alumni'), ...appointmentsWith('zzqzzqeve', 'place_of_worship')],
  targetEmployers,
}

/** The same record, had the seeker never recorded that person or that channel. */
export const privateRecordWithoutSensitive: NetworkingRecordInput = {
  seeker: { ...seeker, id: 'without' },
  contacts: [...contacts.slice(0, 2), introducedByEve],
  activities: [
    ...activitiesWith('zzqzzqada', 'alumni'),
    ...activitiesWith('zzqzzqbob', 'place_of_worship').filter(({ type }) => type === 'update_sent'),
  ],
  appointments: appointmentsWith('zzqzzqada', 'alumni'),
  targetEmployers,
}
