// Asking a running server, without any GraphQL library: npx pnpm start, and then npx pnpm -C examples graphql-client

const address = process.env.TIECRAFT_URL ?? 'http://127.0.0.1:4000/graphql'
const accessKey = process.env.TIECRAFT_KEY ?? 'tiecraft-sample'

type Answer = {
  readonly seekers: {
    readonly edges: readonly {
      readonly node: {
        readonly externalId: string
        readonly diagnosis: {
          readonly text: string
          readonly causes: readonly { readonly text: string; readonly named: boolean }[]
        }
        readonly thanksOwed: readonly {
          readonly contact: { readonly name: string }
          readonly text: string
          readonly overdueDays: number
        }[]
      }
    }[]
  }
}

const { seekers } = await ask<Answer>(`{
  seekers(first: 10) {
    edges {
      node {
        externalId
        diagnosis { text causes { text named } }
        thanksOwed { contact { name } text overdueDays }
      }
    }
  }
}`)

for (const { node } of seekers.edges) {
  console.log(`${node.externalId}: ${node.diagnosis.text}`)
  for (const { text, named } of node.diagnosis.causes) if (named) console.log(`  - ${text}`)
  for (const { contact, text, overdueDays } of node.thanksOwed) {
    console.log(`  Thank ${contact.name} for ${text}, ${overdueDays} days overdue.`)
  }
}

async function ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${accessKey}` },
    body: JSON.stringify({ query, variables }),
  })
  const text = await response.text()
  const { data, errors }: { data?: Data; errors?: readonly { message: string }[] } = JSON.parse(text)
  if (!data || errors)
    throw new Error(errors?.map(({ message }) => message).join('\n') ?? `${response.status}: ${text}`)
  return data
}
