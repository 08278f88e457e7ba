import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { connectionLines, invitationLines, messageLines } from '../../test/import-files/linkedin-files.ts'
import { readImport } from './read-import.ts'
import type { ImportContent } from './source/import-input.ts'

const text = (lines: Iterable<string>): string => [...lines].join('')
const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
const row = 'Ana,Ruiz,https://www.linkedin.com/in/ana,,Acme,CTO,05 Mar 2024\n'
const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])))

function changed(bytes: Uint8Array, index: number, byte: number): Uint8Array {
  const copy = bytes.slice()
  copy[index] = byte
  return copy
}

const bomb = (): Uint8Array => zipSync({ 'Connections.csv': new Uint8Array(20_000_000) }, { level: 9 })
const export_ = (): Uint8Array => zipped({ 'Connections.csv': header + row })

const leftOut: readonly (readonly [what: string, content: () => ImportContent, issue: object])[] = [
  ['an empty file', () => '', { code: 'empty_file' }],
  ['no bytes', () => new Uint8Array(0), { code: 'empty_file' }],
  ['nothing but blank lines', () => '\n'.repeat(1_000_000), { code: 'empty_file' }],
  ['a picture', () => new Uint8Array(5_000).map((_, index) => (index * 37) % 256), { code: 'not_text' }],
  ['a web page', () => '<!doctype html><p>Sign in</p>', { code: 'unknown_format' }],
  ['JSON', () => '[{"name": "Ana"}]', { code: 'unknown_format' }],
  ['a table of no people', () => 'Invoice,Amount\n1,100\n2,50\n', { code: 'missing_column' }],
  [
    '10,000 columns',
    () => `${Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(',')}\n`,
    { code: 'limit_exceeded', limit: 'columns' },
  ],
  [
    'a cell of 10 MB',
    () => `${header}${row}"${'x'.repeat(10_000_000)}",b\n`,
    { code: 'limit_exceeded', limit: 'row_characters', source: { line: 3 } },
  ],
  [
    'a quote opened in front of megabytes',
    () => `${header}"${row.repeat(20_000)}`,
    { code: 'limit_exceeded', limit: 'row_characters', source: { line: 2 } },
  ],
  [
    'quotes opened on every line',
    () => header + '"a\n'.repeat(2_001),
    { code: 'limit_exceeded', limit: 'unbalanced_lines' },
  ],
  ['a zip bomb', bomb, { code: 'limit_exceeded', limit: 'inflation_ratio' }],
  ['a zip that is cut off', () => export_().slice(0, 90), { code: 'broken_zip' }],
  ['a zip that is damaged', () => changed(export_(), 50, 255), { code: 'broken_zip' }],
  ['a zip with a password', () => changed(export_(), 6, 1), { code: 'encrypted_zip' }],
  ['a zip of other files', () => zipped({ 'xl/workbook.xml': '<x/>' }), { code: 'nothing_in_zip' }],
  [
    'a name that leads out of the zip',
    () => zipped({ '../../Connections.csv': header + row }),
    { code: 'unsafe_path' },
  ],
]

describe('a file that cannot be read', () => {
  it.each(leftOut)('is left out whole: %s', async (_, content, issue) => {
    const { contacts, activities, files, issues } = await readImport(content())
    expect({ contacts, activities, files }).toEqual({ contacts: [], activities: [], files: [] })
    expect(issues[0]).toMatchObject({ ...issue, severity: 'refused' })
  })
})

describe('a file that is odd', () => {
  it.each([
    ['a header alone', header, 0, ['header_only']],
    ['a million blank lines', header + '\n'.repeat(1_000_000) + row, 1, []],
    ['a quote that is never closed', `${header}Bo,"Lin,,,,,\n${row}`, 2, ['unbalanced_quote']],
    ['a NUL', `${header}${row.replace('Ana', 'A\0na')}`, 1, []],
    ['half a character', `${header}${row.replace('Ana', 'Ana\ud800')}`, 1, []],
    ['too many cells', `${header}${row.trim()},more\n`, 1, ['extra_cells']],
    ['a date that is none', `${header}${row.replace('05 Mar 2024', 'soon')}`, 1, ['unreadable_cell']],
    ['a name of 300 letters', `${header}${row.replace('Ana', 'A'.repeat(300))}`, 1, ['shortened']],
    ['somebody twice', header + row + row, 1, ['duplicate_row']],
    ['an address of a million dots', `${header}Ana,Ruiz,${'.'.repeat(900_000)} x,,,,\n`, 1, ['unreadable_cell']],
    ['a picture folded a million times', `BEGIN:VCARD\nFN:Ana\nPHOTO:${'\n a'.repeat(1_000_000)}\nEND:VCARD\n`, 1, []],
    [
      'a card with a picture of 10 MB',
      `BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nPHOTO;ENCODING=b:${'QUJD'.repeat(2_500_000)}\nEND:VCARD\n`,
      1,
      [],
    ],
    ['a card that is cut off', 'BEGIN:VCARD\nFN:Bo\nEND:VCARD\nBEGIN:VCARD\nFN:Ana\n', 1, ['broken_card']],
    ['a card without a name', 'BEGIN:VCARD\nEMAIL:a@example.org\nEND:VCARD\n', 0, ['no_name']],
  ])('is read as far as possible: %s', async (_, content, people, codes) => {
    const { contacts, issues } = await readImport(content)
    expect(contacts).toHaveLength(people)
    expect(issues.map(({ code }) => code)).toEqual(codes)
    expect(JSON.stringify(contacts)).not.toMatch(/\\u0000|\\ud800/)
  })

  it('counts broken characters in a text that is UTF-8 otherwise', async () => {
    const bytes = new Uint8Array([...strToU8(`${header}Zoë,Öz,,,,,\nB`), 0xff, ...strToU8('o,Lin,,,,,\n')])
    const { contacts, issues } = await readImport(bytes)
    expect(contacts.map(({ name }) => name)).toEqual(['Zoë Öz', 'B\ufffdo Lin'])
    expect(issues).toMatchObject([{ code: 'unknown_characters', count: 1 }])
  })

  it('answers small, however much is wrong', async () => {
    const { issues } = await readImport(header + row.replace('05 Mar 2024', 'soon').repeat(5_000))
    expect(issues).toHaveLength(202)
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'more_like_this', of: 'unreadable_cell', count: 4_900 }),
    )
  })
})

describe('reading', () => {
  it('depends on nothing of how a file is cut in pieces', async () => {
    const all = strToU8(text(connectionLines(50)))
    const whole = await readImport(all)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 20 }), async (sizes) => {
        async function* pieces(): AsyncIterable<Uint8Array> {
          for (let from = 0, turn = 0; from < all.length; turn += 1) {
            const size = sizes[turn % sizes.length] ?? 1
            yield all.subarray(from, from + size)
            from += size
          }
        }
        expect(await readImport(pieces())).toEqual(whole)
      }),
      { numRuns: 10 },
    )
  })

  it('throws at no bytes', async () => {
    const sound = [
      zipped({ 'Connections.csv': text(connectionLines(9)), 'messages.csv': text(messageLines(9)) }),
      strToU8(text(invitationLines(9))),
      strToU8(
        'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=89;A\r\nTEL;HOME:1\r\nEND:VCARD\r\n',
      ),
    ]
    const damaged = fc
      .tuple(fc.constantFrom(...sound), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }))
      .map(([bytes, changes]) => changes.reduce((all, [at, byte]) => changed(all, at % all.length, byte), bytes))
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(damaged, fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary' })),
        async (content) => {
          const { issues, files } = await readImport(content)
          expect(issues.length + files.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 150 },
    )
  })
})
