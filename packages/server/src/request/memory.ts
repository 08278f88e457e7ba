/** Answers that are remembered by a key until they are invalidated. */
export type Memory<Answer> = {
  readonly get: (key: string, ask: () => Answer) => Answer
  readonly invalidate: () => void
}

/** Remembers what was asked for before. */
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
