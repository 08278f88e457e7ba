import {
  eventAims,
  evidence,
  type FollowUpRule,
  followUpTable,
  type TaskRule,
  taskTable,
  worthOfApproach,
} from '@tiecraft/core/rules'
import { code, markdownTable } from '../markdown-table.ts'

const followUpRows: readonly (readonly [string, FollowUpRule])[] = Object.entries(followUpTable)

const taskRows: readonly (readonly [string, TaskRule])[] = Object.entries(taskTable)

const worthOf = {
  ask: 'asking somebody who trusts you, for the first time',
  askAgain: 'asking them again, after a month',
  perStageToGo: 'a talk, for each stage that is missing before one may ask',
  revive: 'reviving an old tie, asking for nothing',
  update: 'an update, for each person who reads it',
  introduction: 'offering to introduce two people to each other',
  someoneElse: 'looking for a second person at an employer who does not answer',
  listed: 'listing people, less the longer the list is',
  firstStep: 'the first step into a place worth starting',
  listedEmployer: 'so many times as much, where the person leads to an employer of your list',
} as const satisfies Record<keyof typeof worthOfApproach, string>

const worthRows: readonly (readonly [string, number])[] = [
  [worthOf.firstStep, worthOfApproach.firstStep],
  [worthOf.ask, worthOfApproach.ask],
  [worthOf.askAgain, worthOfApproach.askAgain],
  [worthOf.perStageToGo, worthOfApproach.perStageToGo],
  [worthOf.revive, worthOfApproach.revive],
  [worthOf.someoneElse, worthOfApproach.someoneElse],
  [worthOf.introduction, worthOfApproach.introduction],
  [worthOf.update, worthOfApproach.update],
  [worthOf.listed, worthOfApproach.listed],
  [worthOf.listedEmployer, worthOfApproach.listedEmployer],
]

export const planTables = {
  'follow-ups': () =>
    markdownTable(
      ['what', 'after', 'due after days', 'until day', 'minutes', 'several at once', 'log as', 'closed by', 'grade'],
      followUpRows.map(([kind, rule]) => [
        code(kind),
        rule.after,
        rule.isBusinessDays ? `${rule.dueDays} (business)` : rule.dueDays,
        rule.openDays > 365 ? undefined : rule.openDays,
        rule.minutes,
        rule.isShared ?? false,
        code(rule.logs),
        rule.closedBy,
        evidence[rule.evidence].grade,
      ]),
    ),
  'plan-tasks': () =>
    markdownTable(
      ['kind', 'minutes', 'asks', 'each week', 'several at once', 'answers', 'log as', 'rests on', 'grade'],
      taskRows.map(([kind, rule]) => [
        code(kind),
        rule.minutes,
        rule.asks,
        rule.isWeekly,
        rule.isShared ?? false,
        code(rule.answers),
        code(rule.logs),
        code(rule.evidence),
        evidence[rule.evidence].grade,
      ]),
    ),
  'plan-worth': () => markdownTable(['what', 'worth so many approaches'], worthRows),
  'event-aims': () =>
    markdownTable(
      ['comfort with new people', 'conversations', 'minutes'],
      eventAims.map(({ comfort, conversations, minutes }) => [comfort, conversations, minutes]),
    ),
} as const
