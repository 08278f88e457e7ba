import { builder } from '../builder.ts'

/** Defines a GraphQL enum in UPPER_SNAKE for core's codes or fields, with their meanings as descriptions. */
export function enumOf<Code extends string>(
  name: string,
  description: string,
  codes: readonly Code[],
  meanings?: Readonly<Partial<Record<Code, string>>>,
) {
  const values: Record<string, { value: Code; description?: string }> = {}
  for (const code of codes) {
    const meaning = meanings?.[code]
    values[upperSnake(code)] = meaning ? { value: code, description: meaning } : { value: code }
  }
  const ref = builder.enumType(name, { description, values })
  refsByCodes.set(codes.join(), ref)
  return ref
}

/** `jobTitle` and `job_title` are `JOB_TITLE`. */
function upperSnake(code: string): string {
  return code.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
}

type AnyEnumRef = ReturnType<typeof builder.enumType<string, Record<string, { value: string }>>>

const refsByCodes = new Map<string, AnyEnumRef>()

/** The GraphQL enum of a list of core's codes. */
export function enumByCodes(codes: readonly string[]): AnyEnumRef {
  const ref = refsByCodes.get(codes.join())
  if (!ref) throw new Error(`No GraphQL enum stands for ${codes.join()}.`)
  return ref
}

/** The descriptions of a table of schemas, by their keys. */
export function meaningsOf(
  schemas: Readonly<Record<string, { readonly description?: string | undefined }>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(schemas).map(([code, { description = '' }]) => [code, description]))
}

/** The meanings of a table of rows, by their keys. */
export function meaningsByKey<Key extends string>(
  rows: Readonly<Record<Key, { readonly meaning: string }>>,
): Partial<Record<Key, string>> {
  const meanings: Partial<Record<Key, string>> = {}
  for (const key in rows) meanings[key] = rows[key].meaning
  return meanings
}
