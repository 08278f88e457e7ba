/** Forms of address that stand before a name. */
export const titles = new Set([
  'abg',
  'arq',
  'avv',
  'dipl',
  'dkfm',
  'dona',
  'dott',
  'dottssa',
  'doz',
  'dr',
  'drs',
  'eng',
  'frau',
  'herr',
  'ing',
  'mme',
  'mlle',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'priv',
  'prof',
  'professor',
  'rev',
  'sir',
  'sr',
  'sra',
  'srta',
  'univ',
])

/** What a degree is in, after a title: “Dr. med. univ.”, “Dipl.-Kfm.”; written with a dot, or in lower case. */
export const degreeSubjects = new Set(
  (
    'agr art betriebsw biol chem dent des rer nat pol publ soc habil hc inf inform iur jur kfm ling mag math med mont mult ' +
    'oec oek pad paed phil phys psych sc scient techn theol troph univ vet volksw wirt wirtsch'
  ).split(' '),
)

/** Degrees and certificates that no name is spelled like. */
export const credentials = new Set(
  (
    'acca aws bsc cfa cfp cissp cpa csm cspo dba dphil edd emba esq facs frcs llb llm mba mph msc msw mphil peng pharmd ' +
    'phd phr pmp psyd shrmcp shrmscp sphr'
  ).split(' '),
)

/** Degrees that are names, too: they count only in capitals, or after a comma. */
export const doubtfulCredentials = new Set('ba be bs dds do jd ma md me ms np pa pe pt rn'.split(' '))

/** Which one of several of the same name; “Sen”, “Jun” and “Neto” are surnames, too. */
export const generations: ReadonlyMap<string, number> = new Map([
  ['sr', 1],
  ['senior', 1],
  ['jr', 2],
  ['junior', 2],
  ['filho', 2],
  ['fils', 2],
  ['hijo', 2],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
])

/** What stands where a name is missing. */
export const noNames = new Set([
  'anonymous',
  'contact',
  'linkedin member',
  'n a',
  'name',
  'new contact',
  'no name',
  'none',
  'null',
  'private',
  'test',
  'unknown',
  'unknown contact',
  'unknown person',
  'user',
])
