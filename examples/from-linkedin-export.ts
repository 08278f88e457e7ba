// From a LinkedIn export to this week's plan: npx pnpm -C examples from-linkedin-export [the zip of your own export]

import { createReadStream } from 'node:fs'
import { describeAction, planWeek } from '@tiecraft/core'
import { en, enForImports } from '@tiecraft/core/en'
import { applyImport, describeImport, previewImport, readImport } from '@tiecraft/core/intake'

const [zip] = process.argv.slice(2)
const now = zip ? new Date() : new Date('2026-03-02T09:00:00Z')
const names = zip ? [zip] : ['Connections.csv', 'Invitations.csv', 'messages.csv']
const pathOf = (name: string): string => zip ?? `${import.meta.dirname}/linkedin-export/${name}`

const imported = await readImport(names.map((name) => ({ name, content: createReadStream(pathOf(name)) })))
const seeker = { id: 'dana', affiliations: [], selfReports: [], hoursPerWeek: 4 }
const before = { seeker, contacts: [], activities: [], appointments: [] }
const preview = previewImport(before, imported, { now })
for (const sentence of describeImport(preview, enForImports)) console.log(sentence)

const { record } = applyImport(before, preview, { now })
console.log('\nThis week:')
for (const action of planWeek(record, { now }).actions) {
  const { title, minutes } = { ...action, ...describeAction(action, en, record) }
  console.log(`- ${title} (${minutes} minutes)`)
}
