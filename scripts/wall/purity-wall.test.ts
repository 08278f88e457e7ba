import { expect, it } from 'vitest'
import { describeBreaches } from './breach.ts'
import { findPurityBreaches } from './purity-wall.ts'
import { sourcesOf } from './sources-of.ts'

const find = (text: string): readonly string[] => describeBreaches(findPurityBreaches(sourcesOf({ 'a.ts': text })))

const broken = [
  ['Date.now()', 'uses Date.now'],
  ["Date['now']()", 'uses Date.now'],
  ['const clock = Date.now', 'uses Date.now'],
  ['new Date()', 'reads the clock'],
  ['new Date', 'reads the clock'],
  ['Date()', 'reads the clock'],
  ['new Date(2026, 0, 1)', 'time zone'],
  ['Math.random()', 'uses Math.random'],
  ['Temporal.Now.instant()', 'uses Temporal.Now'],
  ['console.log(1)', 'uses console'],
  ['process.env.HOME', 'uses process'],
  ['const { log } = console', 'uses console'],
  ['crypto.randomUUID()', 'uses crypto'],
  ['setTimeout(run, 1)', 'uses setTimeout'],
  ['date.getHours()', 'time zone'],
  ['date.toDateString()', 'time zone'],
  ['a.localeCompare(b)', 'name a locale'],
  ['date.toLocaleString()', 'name a locale'],
  ['new Intl.NumberFormat()', 'name a locale'],
] as const

it.each(broken)('refuses %s', (text, message) => {
  expect(find(text)).toEqual([expect.stringContaining(message)])
})

it.each([
  'new Date(at)',
  'new Date("2026-01-01T00:00:00Z")',
  'Date.UTC(2026, 0)',
  'date.getUTCHours()',
  'date.getTime()',
  'a.localeCompare(b, "en")',
  'new Intl.NumberFormat("en")',
  'const process = 1; process + 1',
  'type A = { console: string }',
  '// Date.now()',
  'const text = "Math.random()"',
  'record.now',
])('allows %s', (text) => {
  expect(find(text)).toEqual([])
})
