/** The statements that a connection has prepared. */
export type PreparedStatements = {
  /** How to run a statement, and what has to be prepared and closed before. */
  readonly use: (text: string) => Use
  /** Forgets statements that may not have been prepared, since a batch failed. */
  readonly forget: (texts: readonly string[]) => void
}

type Use = {
  /** The name of the statement; empty for one that is only run this time. */
  readonly name: string
  readonly isNew: boolean
  /** Names of statements that are not needed any more. */
  readonly closing: readonly string[]
}

/** How many statements a connection remembers, an assumption: clients choose what they select. */
const maxStatements = 100

const remembered = new WeakMap<object, PreparedStatements>()

/** The statements that a connection has prepared. */
export function preparedOn(connection: object): PreparedStatements {
  const known = remembered.get(connection) ?? preparedStatements()
  remembered.set(connection, known)
  return known
}

/** Remembers the statements of a connection; one that is run a second time is prepared, the oldest are closed. */
function preparedStatements(): PreparedStatements {
  const names = new Map<string, string>()
  const closing: string[] = []
  let made = 0

  function nameOf(text: string): string | undefined {
    const name = names.get(text)
    if (name === undefined) return undefined
    names.delete(text)
    names.set(text, name)
    return name
  }

  function close(text: string): void {
    const name = names.get(text)
    names.delete(text)
    if (name) closing.push(name)
  }

  return {
    use: (text) => {
      const known = nameOf(text)
      if (known) return { name: known, isNew: false, closing: closing.splice(0) }
      made += known === '' ? 1 : 0
      const name = known === '' ? `read_${made}` : ''
      names.set(text, name)
      const [oldest = ''] = names.keys()
      if (names.size > maxStatements) close(oldest)
      return { name, isNew: true, closing: closing.splice(0) }
    },
    forget: (texts) => texts.forEach(close),
  }
}
