import type { Ask } from '../../activity/activity-codes.ts'
import type { PlanSentences } from '../plan-sentences.ts'
import { plural } from './numbers.ts'

/** What to ask for, as the end of a request. */
const askFor: Readonly<Record<Ask, (name: string) => string>> = {
  advice: (name) => `ask ${name} for advice`,
  introduction: (name) => `show ${name} your list of employers, and ask whom they know there`,
  referral: (name) => `ask ${name} to recommend you where they know somebody`,
  job: (name) => `ask ${name} about work`,
}

/** What a week's plan says. */
export const plan: PlanSentences = {
  tasks: {
    thank: ({ name, help }) => `thank ${name} for ${help}; ask for nothing`,
    follow_up: ({ name }) => `follow up with ${name}, once and in a friendly way`,
    make_introduction: ({ name, other }) => `introduce ${name} and ${other} to each other, as both have agreed`,
    follow_up_introduction: ({ name, other }) => `ask ${name} and ${other} what came of meeting each other`,
    offer_introduction: ({ name, other }) => `ask ${name} whether they would like to meet ${other}`,
    ask_someone_else: ({ name, employer }) =>
      `look for a second person at ${employer}, as ${name} has not answered yet`,
    ask: ({ name, ask }) => askFor[ask](name),
    talk: ({ name }) => `talk with ${name}, asking for nothing`,
    revive: ({ name }) => `get back in touch with ${name}, asking for nothing`,
    send_update: ({ names }) => `send ${names} a few lines on how your search is going`,
    take_first_step: ({ step, channel }) => `${step} (${channel})`,
    meet_people: ({ channel, count }) => `talk with ${plural(count, 'new person', 'new people')} (${channel})`,
    ask_people: ({ channel, count }) =>
      `tell ${plural(count, 'person', 'people')} what you are looking for (${channel})`,
    list_people: () => 'add ten names to the list of people you know',
    set_goal: () => 'decide on a goal: how many interviews or offers, and by when',
    prepare_words: () => 'prepare two sentences on what you are looking for',
    look_back: () => 'look back at the week and note what happened',
  },
  setbacks: {
    one_line_is_enough: 'If you cannot find the words: one line is enough.',
    leave_the_door_open: 'If there is still no answer: let it rest, and leave the door open.',
    thank_and_let_it_rest: 'If one of them would rather not: thank them and let it rest.',
    find_somebody_through_others: 'If you find nobody: ask your contacts who knows somebody there.',
    thank_and_ask_whom_else: 'If the answer is no: thank them, and ask whom else you could talk to.',
    offer_another_day: 'If they have no time: offer another day.',
    leave_a_message_without_request: 'If you do not reach them: leave a friendly message without a request.',
    send_it_to_three_people: 'If it feels like too much: send it to three people today.',
    ask_somebody_to_come_along: 'If it feels like too big a step: ask somebody to come along.',
    one_talk_is_enough: 'If it does not go well: one good talk is enough, then you may leave.',
    do_half_of_it: 'If it is too much today: do half of it.',
    write_three_names: 'If nobody comes to mind: write down three names, from your phone or your old mail.',
    choose_a_first_goal: 'If it is hard to decide: choose a first goal for the next four weeks.',
    three_lines_are_enough: 'If you have no time: three lines are enough.',
  },
  ifTime: ({ when, task }) => `If it is ${when}, then ${task}.`,
  ifClock: ({ time, task }) => `If it is ${time}, then ${task}.`,
  ifOccasion: ({ day, task }) => `If an occasion comes up around ${day}, then ${task}.`,
  more: ({ count }) => plural(count, 'more person', 'more people'),
  minutes: ({ count }) => plural(count, 'minute'),
  nothing: 'There is nothing to plan for this week.',
  badDay: 'If a day goes wrong, do the shortest thing on this list the next day. The rest can wait.',
}
