/** A cache of answers by key. */
export type Memory<Answer> = {
  readonly get: (key: string, ask: () => Answer) => Answer
  readonly invalidate: () => void
}

/** Creates a cache that derives each answer once, until it is invalidated. */
export function createMemory<Answer>(): Memory<Answer> {
  const answers = new Map<string, { readonly answer: Answer }>()
  return {
    get: (key, ask) => {
      const known = answers.get(key) ?? { answer: ask() }
      answers.set(key, known)
      return known.answer
    },
    invalidate: () => answers.clear(),
  }
}
