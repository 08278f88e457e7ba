import { wordsOf } from './normalize-text.ts'

/** What stands at the end of a company's name for its legal form. */
const legalForms = new Set(
  (
    'inc incorporated corp corporation co company llc llp lp ltd limited plc gmbh ag kg kgaa mbh ug ohg ev eg se sa sas ' +
    'sarl srl spa sl slu sau bv nv ab oy oyj asa aps pty pte pvt private kk sro doo'
  ).split(' '),
)

/** What people write where there is no employer. */
const noEmployers = new Set([
  'confidential',
  'freelance',
  'freelancer',
  'independent',
  'independent consultant',
  'n a',
  'na',
  'none',
  'retired',
  'self',
  'self employed',
  'stealth',
  'stealth startup',
  'student',
  'unemployed',
  'unknown',
])

/**
 * An employer's name as it is compared: without legal form, article, accents and punctuation.
 *
 * Undefined where it names nobody, such as “Self-employed”.
 *
 * @example normalizeEmployer('The Müller & Co. GmbH') // => 'muller'
 */
export function normalizeEmployer(employer: string): string | undefined {
  const abbreviated = employer.replace(/(?<=(?:^|[^\p{L}])\p{L})\./gu, '')
  const words = wordsOf(abbreviated).filter((word, index) => word !== 'and' && !(index === 0 && word === 'the'))
  const end = words.findLastIndex((word) => !legalForms.has(word)) + 1
  const name = words.slice(0, Math.max(end, 1)).join(' ')
  return name === '' || noEmployers.has(name) ? undefined : name
}
