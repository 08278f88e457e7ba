import { writeActivitiesCsv, writeContactsCsv, writeEmployersCsv, writeVCard } from '@tiecraft/core/intake'
import {
  activitySchema,
  appointmentSchema,
  contactSchema,
  seekerSchema,
  targetEmployerSchema,
} from '@tiecraft/core/storage'
import type { ExportFormat } from './export-formats.ts'
import type { SeekerExport } from './open-export.ts'

type Pieces = AsyncGenerator<string>

/** Writes an export in pieces, each of a slice of rows. */
export function writeExport(exported: SeekerExport, format: ExportFormat, now: Date): Pieces {
  return writers[format](exported, now)
}

const writers = {
  json: writeJson,
  contacts_csv: (exported) => oneTable(exported.contacts(), writeContactsCsv),
  activities_csv: (exported) => oneTable(exported.activities(), writeActivitiesCsv),
  target_employers_csv: async function* ({ targetEmployers }) {
    yield* writeEmployersCsv(await targetEmployers())
  },
  vcard: async function* ({ contacts }) {
    for await (const slice of contacts()) yield [...writeVCard(slice)].join('')
  },
} as const satisfies Readonly<Record<ExportFormat, (exported: SeekerExport, now: Date) => Pieces>>

/** One table of many slices: of the table of each, only that of the first has the header, which is its first piece. */
async function* oneTable<Slice>(slices: AsyncIterable<Slice>, write: (slice: Slice) => Iterable<string>): Pieces {
  let isFirst = true
  for await (const slice of slices) {
    const [header = '', ...rest] = write(slice)
    yield [...(isFirst ? [header] : []), ...rest].join('')
    isFirst = false
  }
}

async function* writeJson(exported: SeekerExport, now: Date): Pieces {
  const { seeker, contacts, activities, appointments, targetEmployers, consents, planLog } = exported
  yield `{"exportedAt":${JSON.stringify(now)},"record":{"seeker":${JSON.stringify(seekerSchema.encode(seeker))}`
  yield* jsonList('contacts', contacts(), (slice) => slice.map((it) => contactSchema.encode(it)))
  yield* jsonList('activities', activities(), (slice) => slice.activities.map((it) => activitySchema.encode(it)))
  const arranged = (await appointments()).map((it) => appointmentSchema.encode(it))
  const wished = (await targetEmployers()).map((it) => targetEmployerSchema.encode(it))
  yield `,"appointments":${JSON.stringify(arranged)},"targetEmployers":${JSON.stringify(wished)}}`
  const given = (await consents()).map(({ kind, givenAt, givenBy, withdrawnAt, withdrawnBy }) => ({
    ...{ kind, givenAt, givenBy, withdrawnAt, withdrawnBy },
  }))
  yield `,"consents":${JSON.stringify(given)},"plan":${JSON.stringify(await planLog())}}\n`
}

/** A field whose value is a list that comes in slices. */
async function* jsonList<Slice>(
  field: string,
  slices: AsyncIterable<Slice>,
  encode: (slice: Slice) => readonly unknown[],
): Pieces {
  yield `,"${field}":[`
  let isFirst = true
  for await (const slice of slices) {
    const entries = encode(slice)
    if (entries.length === 0) continue
    yield `${isFirst ? '' : ','}${JSON.stringify(entries).slice(1, -1)}`
    isFirst = false
  }
  yield ']'
}
