/**
 * Figures that core does not reach, by study: how what is measured and where begins.
 *
 * The small run does not ask them of core.
 */
export const smallMisses: Readonly<Record<string, readonly string[]>> = {
  coverage: ['true rate within'],
  goal: ['k-th outcome', 'goal met in time: said less happened'],
  said: ['said less true'],
  'surely-short': [],
  planted: [
    'leak_at_step replied first',
    'one_way_taking',
    'premature_asks first',
    'unthanked_help',
    'wrong_channels named',
    'wrong_channels first',
  ],
  'false-alarms': ['any cause named'],
  'as-published': ['wrong_channels named'],
  occasions: ['a cause named, one fair'],
  hours: [],
  fill: ['goal met'],
  effort: [],
  pages: ['people told a pace', 'people told two', 'people told 90'],
}
