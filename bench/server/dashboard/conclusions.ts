import { isDeepStrictEqual } from 'node:util'

type Fields = Readonly<Record<string, unknown>>

/** Throws where two servers do not conclude the same of a seeker. */
export function expectSameReview(ours: unknown, theirs: unknown): void {
  const both = [ours, theirs].map(conclusionsIn)
  if (isDeepStrictEqual(both[0], both[1])) return
  throw new Error(`The reviews differ:\n${both.map((it) => JSON.stringify(it)).join('\n')}`)
}

/** What both servers must say alike: the verdict, the causes and the actions of the week. */
function conclusionsIn(answer: unknown): object {
  const { diagnosis, weekPlan } = fieldsAt(answer)
  const { verdict, causes } = fieldsOf(diagnosis)
  return {
    verdict: String(verdict).toLowerCase(),
    causes: listOf(causes).map(({ code }) => String(code).toLowerCase()),
    actions: listOf(fieldsOf(weekPlan).actions).map(({ id }) => id),
  }
}

/** The object that holds the parts, however deep in the answer. */
function fieldsAt(value: unknown): Fields {
  const fields = fieldsOf(value)
  if ('diagnosis' in fields) return fields
  const inner = Object.values(fields).find((it) => typeof it === 'object' && it !== null && !Array.isArray(it))
  if (inner === undefined) throw new Error(`No review in ${JSON.stringify(value).slice(0, 300)}`)
  return fieldsAt(inner)
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : []
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
