import { wordsOf } from './normalize-text.ts'

/**
 * What stands at the end of a company's name for its legal form, as `normalizeEmployer` leaves it.
 *
 * Abbreviations of the ISO 20275 code list for the countries with most companies; one missing here stays part of the
 * name.
 */
const legalForms = new Set(
  (
    'inc,incorporated,corp,corporation,co,company,llc,pllc,llp,lllp,lp,ltd,limited,plc,unlimited,cic,' +
    'gmbh,ggmbh,mbh,ag,kg,kgaa,ug,ohg,gbr,ek,ev,eg,se,gesmbh,sarl,sa,sas,sasu,eurl,snc,sca,scop,srl,spa,sapa,soc coop,' +
    'sl,slu,sau,sll,s coop,bv,nv,vof,cv,bvba,sprl,srl,ab,hb,oy,oyj,ky,asa,as,a s,aps,i s,ans,ehf,hf,' +
    'sa de cv,sab de cv,sapi de cv,s de rl,s de rl de cv,s en c,ltda,eireli,me,' +
    'sp z oo,sp zoo,sp k,sp j,sro,s ro,spol s ro,kft,zrt,nyrt,bt,doo,dd,dno,ad,ead,ood,eood,uab,sia,ou,' +
    'ооо,оао,зао,пао,ао,pty,pte,pvt,private,sdn bhd,bhd,tbk,kk,gk'
  ).split(','),
)

/** The number of words of the longest one. */
const longestForm = 5

/** Legal forms that also stand in front of the name. */
const leadingForms = new Set(['ab', 'sia', 'uab', 'ooo', 'ооо', 'оао', 'зао', 'пао', 'ао'])

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
 * Normalizes an employer's name for comparison: without legal form, article, accents and punctuation.
 *
 * Umlauts and Nordic letters are one with their spellings in plain letters (ICAO Doc 9303: `ü` is `ue`, `å` is `aa`),
 * so that such an `e` or `a` does not count; that no two employers differ by it alone is an assumption. Undefined where
 * the name names nobody, such as “Self-employed”.
 *
 * @example normalizeEmployer('The Mueller & Co. GmbH') // => 'muller'
 */
export function normalizeEmployer(employer: string): string | undefined {
  const abbreviated = employer.replace(/(?<=(?:^|[^\p{L}])\p{L})\./gu, '')
  const words = wordsOf(abbreviated).filter((word, index) => word !== 'and' && !(index === 0 && word === 'the'))
  const name = withoutLegalForms(words).join(' ')
  return name === '' || noEmployers.has(name) ? undefined : withoutSpelledOutUmlauts(name)
}

/** Drops one legal form after the other, as in “GmbH & Co. KG”, as long as a name is left. */
function withoutLegalForms(words: readonly string[]): readonly string[] {
  if (words.length > 1 && leadingForms.has(words[0] ?? '')) return withoutLegalForms(words.slice(1))
  for (let length = Math.min(longestForm, words.length - 1); length > 0; length -= 1) {
    if (legalForms.has(words.slice(-length).join(' '))) return withoutLegalForms(words.slice(0, -length))
  }
  return words
}

// After a vowel or a q the e belongs to another sound, as in “neue” and “queen”.
function withoutSpelledOutUmlauts(name: string): string {
  return name.replace(/(?<![aeiouq])([aou])e/g, '$1').replaceAll('aa', 'a')
}
