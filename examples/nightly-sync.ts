// A portal's nightly sync: its table goes to the server in pages, and what was refused into a log.
// Start the server with npx pnpm start, and then run: npx pnpm -C examples nightly-sync

const address = process.env.TIECRAFT_URL ?? 'http://127.0.0.1:4000/graphql'
const accessKey = process.env.TIECRAFT_KEY ?? 'tiecraft-sample'

/** The portal's own table of contacts: a column that the portal does not have stays as it is on the server. */
const table = Array.from({ length: 2_500 }, (_, index) => ({
  id: `portal-${index}`,
  name: `Person ${index}`,
  // A mistake in the portal's data, which must not hold up the others.
  channel: index === 1_234 ? 'tennis' : 'alumni',
  employer: index % 2 === 0 ? 'Harbor Foods' : null,
}))

const pageSize = 1_000

type Result = {
  readonly externalId: string
  readonly outcome: string
  readonly userErrors: readonly { readonly path: readonly string[]; readonly message: string }[]
}

for (const night of ['first', 'second']) {
  const counts = new Map<string, number>()
  for (let start = 0; start < table.length; start += pageSize) {
    for (const { externalId, outcome, userErrors } of await upsert(table.slice(start, start + pageSize))) {
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
      for (const { path, message } of userErrors) {
        console.log(`${externalId} was refused for its ${path.at(-1)}: ${message.slice(0, 48)} …`)
      }
    }
  }
  console.log(`The ${night} night: ${[...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ')}`)
}

async function upsert(contacts: readonly object[]): Promise<readonly Result[]> {
  const query = `mutation ($contacts: [ContactUpsertInput!]!) {
    upsertSeekers(input: { seekers: [{ id: "portal-seeker" }] }) { userErrors { message } }
    upsertContacts(input: { seekerId: "portal-seeker", contacts: $contacts }) {
      results { externalId outcome userErrors { path message } }
      userErrors { message }
    }
  }`
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${accessKey}` },
    body: JSON.stringify({ query, variables: { contacts } }),
  })
  const { data, errors } = await response.json()
  const refused = errors ?? [...data.upsertSeekers.userErrors, ...data.upsertContacts.userErrors]
  if (refused.length > 0) throw new Error(refused.map(({ message }: { message: string }) => message).join('\n'))
  return data.upsertContacts.results
}
