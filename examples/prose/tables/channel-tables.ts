import { channels, describeChannel } from '@tiecraft/core'
import { en } from '@tiecraft/core/en'
import { obstacleCodes, obstacleTable } from '../../../packages/core/src/advice/obstacle-table.ts'
import { verdictRules, waitingRule } from '../../../packages/core/src/advice/verdict-table.ts'
import { code, markdownTable } from '../markdown-table.ts'

export const channelTables = {
  channels: () =>
    markdownTable(
      [
        'channel',
        'tie',
        'closeness',
        'starts at',
        'reach',
        'access',
        'hours per approach',
        'comfort asked',
        'sensitive',
      ],
      channels.map((it) => [
        code(it.id),
        it.tie,
        it.closeness,
        it.startingStage,
        it.reach.replaceAll('_', ' '),
        it.access.replaceAll('_', ' '),
        it.hoursPerApproach,
        it.comfortAsked,
        it.sensitive,
      ]),
    ),
  'channel-advice': () =>
    markdownTable(
      ['channel', 'why it works', 'how to get in', 'first steps'],
      channels.map((channel) => {
        const { name, why, waysIn, firstSteps } = describeChannel(channel, en)
        return [name, why, waysIn.join(' '), firstSteps.join(' ')]
      }),
    ),
  'channel-verdicts': () =>
    markdownTable(
      ['verdict', 'given', 'claims of an hour there', 'says'],
      [...verdictRules, waitingRule].map(({ verdict, claim, when }) => [
        code(verdict),
        when,
        code(claim),
        en.channelVerdicts[verdict],
      ]),
    ),
  obstacles: () =>
    markdownTable(
      ['obstacle', 'stands before', 'keeps out', 'overcome'],
      obstacleCodes.map((it) => {
        const { stands, excludes, overcome } = obstacleTable[it]
        return [code(it), stands, excludes, overcome]
      }),
    ),
}
