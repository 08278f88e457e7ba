/** The parts of a record that tell whether it was parsed. */
type Evidence = {
  readonly seeker?: { readonly affiliations?: unknown; readonly goal?: { readonly by?: unknown } | undefined }
  readonly contacts?: readonly { readonly offers?: unknown }[]
  readonly activities?: readonly { readonly at?: unknown }[]
}

/**
 * Throws where a record is still JSON: dates are texts there, and defaults are missing.
 *
 * Looks at the first entries only; whatever else is wrong, `parseRecord` finds.
 */
export function requireParsed(record: Evidence | undefined): void {
  const { seeker, contacts = [], activities = [] } = record ?? {}
  const isParsed =
    seeker?.affiliations !== undefined &&
    typeof seeker.goal?.by !== 'string' &&
    (contacts.length === 0 || contacts[0]?.offers !== undefined) &&
    typeof activities[0]?.at !== 'string'
  if (!isParsed) throw new TypeError('This record was not parsed: call parseRecord first, and pass its value on.')
}
