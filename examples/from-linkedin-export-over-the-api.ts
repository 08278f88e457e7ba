// Importing a LinkedIn export over the API: npx pnpm start, and then npx pnpm -C examples from-linkedin-export-over-the-api

const address = process.env.TIECRAFT_URL ?? 'http://127.0.0.1:4000/graphql'
const accessKey = process.env.TIECRAFT_KEY ?? 'tiecraft-sample'

// The zip from LinkedIn will do as well: { name: 'export.zip', base64: … }
const files = [
  {
    name: 'Connections.csv',
    text: `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,,Acme,Head of Sales,05 Mar 2024
Bo,Lin,https://www.linkedin.com/in/bo-lin,,Northwind,CTO,soon`,
  },
  {
    name: 'contacts.vcf',
    text: `BEGIN:VCARD
VERSION:3.0
FN:Cleo Diaz
CATEGORIES:Church
EMAIL:cleo@example.org
END:VCARD`,
  },
]

type Import = {
  readonly texts: readonly string[]
  readonly toCheck: readonly {
    readonly name: string
    readonly channel: string
    readonly channelTexts: readonly string[]
  }[]
  readonly batch: string
}

const { createSeeker } = await ask<{ createSeeker: { seeker: { id: string } } }>(
  'mutation { createSeeker(input: { id: "portal-importer", hoursPerWeek: 3 }) { seeker { id } } }',
)
const { id } = createSeeker.seeker

const preview = await importFiles(true)
for (const text of preview.texts) console.log(text)
for (const { name, channel, channelTexts } of preview.toCheck)
  console.log(`${name}, ${channel}: ${channelTexts.join(' ')}`)

const first = await importFiles(false)
const again = await importFiles(false)
console.log(`Once more: ${again.texts[0]}`)

const undoImport =
  'mutation ($id: ID!, $batch: String!) { undoImport(input: { seekerId: $id, batch: $batch }) { left { text } } }'
const undone = await ask<{ undoImport: { left: readonly object[] } }>(undoImport, { id, batch: first.batch })
console.log(`Taken back; ${undone.undoImport.left.length} entries stay.`)

await ask('mutation ($id: ID!) { removeSeeker(input: { seekerId: $id }) { userErrors { code } } }', { id })

async function importFiles(previewOnly: boolean): Promise<Import> {
  const query = `mutation ($id: ID!, $files: [ImportFileInput!]!, $previewOnly: Boolean!) {
    importFiles(input: { seekerId: $id, files: $files, previewOnly: $previewOnly }) {
      texts
      toCheck { name channel channelTexts }
      batch
    }
  }`
  return (await ask<{ importFiles: Import }>(query, { id, files, previewOnly })).importFiles
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
