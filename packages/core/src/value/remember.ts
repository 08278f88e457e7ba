/**
 * Answers for a key once, and remembers the answer; beyond so many keys the first are forgotten.
 *
 * For what takes long to make and never changes, such as the formats of `Intl`, whose keys come from outside.
 */
export function remember<Key, Answer>(maxKeys: number, answerFor: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, { readonly answer: Answer }>()
  return (key) => {
    const found = known.get(key)
    if (found) return found.answer
    const made = { answer: answerFor(key) }
    for (const first of known.keys()) if (known.size >= maxKeys) known.delete(first)
    known.set(key, made)
    return made.answer
  }
}
