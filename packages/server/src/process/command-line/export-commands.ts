import { readFile } from 'node:fs/promises'
import { exportFormatNames, exportFormatOf } from '../../store/export/export-formats.ts'
import { importRecord } from '../../store/export/import-record.ts'
import { noteExport } from '../../store/export/note-export.ts'
import { openExport } from '../../store/export/open-export.ts'
import { readInSlices } from '../../store/export/read-in-slices.ts'
import { recordIn } from '../../store/export/record-in.ts'
import { writeExport } from '../../store/export/write-export.ts'
import { findSeekerId } from '../../store/seeker/find-seeker-id.ts'
import type { Command } from './command.ts'
import { inTenant, tenantNamed } from './in-tenant.ts'
import { accepted, wrongCommand } from './refused.ts'

const tenant = { value: 'TENANT', meaning: 'id or slug of the tenant', required: true } as const

/** The commands that write everything stored of a seeker, and store it again. */
export const exportCommands = {
  export: {
    meaning: 'Writes everything stored of a seeker to standard output.',
    options: {
      tenant,
      seeker: { value: 'SEEKER', meaning: "the portal's own id of the seeker, or theirs here", required: true },
      format: { value: 'FORMAT', meaning: `${exportFormatNames.join(', ')}; json by default` },
    },
    run: async (given, workplace) => {
      const { database, now, write } = workplace
      const [wanted = ''] = given.seeker ?? []
      const [name = 'json'] = given.format ?? []
      const format = exportFormatOf(name)
      if (!format) throw wrongCommand(`There is no format "${name}", only ${exportFormatNames.join(', ')}.`)
      const owner = await tenantNamed(given.tenant?.[0] ?? '', workplace)
      const seekerId = (await findSeekerId(database, owner.id, wanted)) ?? wanted
      const id = accepted(await inTenant(owner, workplace, (context) => noteExport(seekerId, context)))
      const exported = await openExport(readInSlices(database, owner.id), { tenantId: owner.id, seekerId: id })
      if (!exported) throw wrongCommand(`There is no seeker "${wanted}".`)
      for await (const piece of writeExport(exported, format, now)) await write(piece)
    },
  },
  import: {
    meaning: 'Stores an exported record as a new seeker, and prints the id of the seeker.',
    options: { tenant, file: { value: 'FILE', meaning: 'an export in the format json', required: true } },
    run: async (given, workplace) => {
      const [file = ''] = given.file ?? []
      const text = await readFile(file, 'utf8').catch(() => undefined)
      const record = text === undefined ? undefined : recordIn(text)
      if (record === undefined) throw wrongCommand(`There is no JSON in "${file}".`)
      const owner = await tenantNamed(given.tenant?.[0] ?? '', workplace)
      workplace.print(accepted(await inTenant(owner, workplace, (context) => importRecord(record, context))))
    },
  },
} as const satisfies Readonly<Record<string, Command>>
