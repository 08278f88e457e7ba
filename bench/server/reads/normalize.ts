type Fields = Readonly<Record<string, unknown>>

/** What every server says about a seeker, in one form: without wrappers, codes in lower case, times in UTC. */
export type Said = {
  readonly hoursPerWeek?: unknown
  readonly contacts?: readonly {
    readonly name: unknown
    readonly stage?: string
    readonly activities?: readonly string[]
  }[]
}

/** Brings an answer into the form in which answers are compared. */
export function normalize(answer: unknown): Said {
  const seeker = seekerIn(answer)
  return {
    ...('hoursPerWeek' in seeker && { hoursPerWeek: seeker.hoursPerWeek }),
    ...('contacts' in seeker && { contacts: entriesOf(seeker.contacts).map(contactSaid) }),
  }
}

function contactSaid(contact: Fields) {
  const stage = contact.stage ?? fieldsOf(contact.summary).stage
  const { activities } = contact
  return {
    name: contact.name,
    ...(stage !== undefined && { stage: String(stage).toLowerCase() }),
    ...(activities !== undefined && {
      activities: entriesOf(activities).map(
        ({ type, at }) => `${String(type).toLowerCase()} ${new Date(String(at)).toISOString()}`,
      ),
    }),
  }
}

/** The seeker: the only root field of a GraphQL answer, or all of a bare one. */
function seekerIn(answer: unknown): Fields {
  const all = fieldsOf(answer)
  if ('errors' in all) throw new Error(JSON.stringify(all.errors))
  return 'data' in all ? fieldsOf(Object.values(fieldsOf(all.data))[0]) : all
}

/** The entries of a list, of a connection with edges or of one with nodes. */
function entriesOf(list: unknown): readonly Fields[] {
  if (Array.isArray(list)) return list.map(fieldsOf)
  const { edges, nodes } = fieldsOf(list)
  return Array.isArray(edges) ? edges.map((edge) => fieldsOf(fieldsOf(edge).node)) : entriesOf(nodes ?? [])
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
