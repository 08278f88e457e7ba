import type { Contact } from '../contact/contact-schema.ts'
import type { Issue } from '../issue/issue.ts'
import type { IssuePath } from '../issue/issue-facts.ts'

/** Finds contacts who would have introduced themselves, directly or through others; one issue per circle. */
export function introducerCircles(contacts: readonly Contact[], path: IssuePath): readonly Issue[] {
  const places = new Map(contacts.map(({ id }, index) => [id, index]))
  const introducers = new Map(contacts.map(({ id, introducedBy }) => [id, introducedBy]))
  const done = new Set<string>()
  return contacts.flatMap(({ id }): Issue[] => {
    const circle = circleFrom(id, introducers, done)
    const [first] = circle
    if (first === undefined) return []
    return [
      { code: 'introduced_in_a_circle', path: [...path, places.get(first) ?? 0, 'introducedBy'], contactIds: circle },
    ]
  })
}

/** The circle that a chain of introducers ends in, if any; `done` holds contacts that are in no circle or already reported. */
function circleFrom(
  start: string,
  introducers: ReadonlyMap<string, string | undefined>,
  done: Set<string>,
): readonly string[] {
  const chain = new Set<string>()
  let id: string | undefined = start
  while (id !== undefined && introducers.has(id) && !done.has(id) && !chain.has(id)) {
    chain.add(id)
    id = introducers.get(id)
  }
  for (const passed of chain) done.add(passed)
  const order = [...chain]
  return id !== undefined && chain.has(id) ? order.slice(order.indexOf(id)) : []
}
