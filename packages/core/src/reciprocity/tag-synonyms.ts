/** Lists of tags that mean the same, each under the name to show; lists that share a name are one. */
export type TagSynonyms = readonly (readonly string[])[]

/**
 * Tags that job seekers and their contacts write in several ways.
 *
 * Abbreviations, spellings and plurals only, as written after `normalizeTag`; a choice of this library, made to be
 * extended: `[...tagSynonyms, ['warehouse work', 'logistics work']]`.
 */
export const tagSynonyms = [
  ['résumé review', 'resume review', 'cv review', 'résumé feedback', 'resume feedback', 'cv feedback'],
  ['cover letter', 'cover letters', 'covering letter'],
  ['mock interview', 'mock interviews', 'practice interview', 'interview practice'],
  ['informational interview', 'informational interviews', 'information interview', 'information interviews'],
  ['job lead', 'job leads', 'lead', 'leads'],
  ['referral', 'referrals', 'job referral', 'job referrals'],
  ['letter of recommendation', 'recommendation letter', 'letter of reference', 'reference letter'],
  ['mentoring', 'mentor', 'mentorship'],
  ['coaching', 'coach'],
  ['career change', 'career switch', 'changing careers'],
  ['salary negotiation', 'pay negotiation', 'negotiating salary'],
  ['volunteering', 'volunteer work', 'voluntary work'],
  ['nonprofit', 'nonprofits', 'non profit', 'non profits', 'not for profit'],
  ['childcare', 'child care', 'daycare', 'day care'],
  ['human resources', 'hr'],
  ['information technology', 'it'],
  ['user experience', 'user experience design', 'ux', 'ux design'],
  ['user interface design', 'ui', 'ui design'],
  ['quality assurance', 'qa'],
  ['machine learning', 'ml'],
  ['artificial intelligence', 'ai'],
  ['search engine optimization', 'search engine optimisation', 'seo'],
  ['javascript', 'js', 'ecmascript'],
  ['typescript', 'ts'],
  ['frontend development', 'front end development', 'frontend', 'front end'],
  ['backend development', 'back end development', 'backend', 'back end'],
  ['e commerce', 'ecommerce'],
  ['accounting', 'accountancy'],
] as const satisfies TagSynonyms
