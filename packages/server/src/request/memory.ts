/** A cache of answers by key. */
export type Memory<Answer> = {
  readonly get: (key: string, ask: () => Answer) => Answer
  readonly invalidate: () => void
}

/** Creates a cache that derives each answer once, until it is invalidated; beyond so many, the first are dropped. */
export function createMemory<Answer>(maxAnswers = Number.POSITIVE_INFINITY): Memory<Answer> {
  const answers = new Map<string, { readonly answer: Answer }>()
  return {
    get: (key, ask) => {
      const known = answers.get(key)
      if (known) return known.answer
      const answer = ask()
      for (const first of answers.keys()) if (answers.size >= maxAnswers) answers.delete(first)
      answers.set(key, { answer })
      return answer
    },
    invalidate: () => answers.clear(),
  }
}
