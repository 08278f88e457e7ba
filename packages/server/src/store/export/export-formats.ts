/** The formats of an export: what it holds, its media type and the ending of its file. */
export const exportFormats = {
  json: {
    meaning: 'Everything as JSON; `importSeeker` reads its record again without loss.',
    type: 'application/json',
    file: 'record.json',
  },
  contacts_csv: { meaning: 'The contacts as a table.', type: 'text/csv', file: 'contacts.csv' },
  activities_csv: { meaning: 'The log as a table.', type: 'text/csv', file: 'activities.csv' },
  target_employers_csv: { meaning: 'The target employers as a table.', type: 'text/csv', file: 'target-employers.csv' },
  vcard: { meaning: 'The contacts as vCards, for address books.', type: 'text/vcard', file: 'contacts.vcf' },
} as const satisfies Readonly<Record<string, ExportRow>>

type ExportRow = { readonly meaning: string; readonly type: string; readonly file: string }

export type ExportFormat = keyof typeof exportFormats

/** The format of a name; undefined where there is none. */
export function exportFormatOf(name: string | undefined): ExportFormat | undefined {
  return exportFormatNames.find((format) => format === name)
}

export const exportFormatNames = ['json', 'contacts_csv', 'activities_csv', 'target_employers_csv', 'vcard'] as const
