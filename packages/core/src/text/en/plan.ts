import type { Ask } from '../../activity/activity-codes.ts'
import type { PlanSentences } from '../plan-sentences.ts'
import { daysAgo, plural } from './numbers.ts'

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
  followUps: {
    offer_times: ({ names }) => `offer ${names} two times for a short talk`,
    thank_for_talk: ({ names }) => `thank ${names} for the talk, and do what you promised`,
    thank_for_answer: ({ names }) => `thank ${names} for the answer, and ask whom else you could talk to`,
    write_to_introduced: ({ names, through }) =>
      names
        ? `write to ${names}, to whom ${through} introduced you`
        : `write to the person ${through} introduced you to`,
    pursue_lead: ({ through, employer }) => `write to ${employer}, which ${through} told you of, or apply there`,
    thank_interviewer: ({ employer }) =>
      employer ? `thank your interviewers at ${employer} in two lines` : 'thank your interviewers in two lines',
    report_back: ({ names, employer }) =>
      employer
        ? `tell ${names} how the interview at ${employer} went, and thank them`
        : `tell ${names} how the interview went, and thank them`,
    share_offer: ({ names }) => `tell ${names} of your offer, and thank them`,
    apologize: ({ names }) => `write ${names} a word of apology, asking for nothing`,
    nudge: ({ names }) => `write to ${names} once more, in a friendly way`,
  },
  followUpReasons: {
    offer_times: ({ days }) => `They answered ${daysAgo(days)}, and it is your turn.`,
    thank: ({ days }) => `They helped you ${daysAgo(days)}.`,
    thank_for_talk: ({ days }) => `You talked with each other ${daysAgo(days)}.`,
    thank_for_answer: ({ days }) => `They said no ${daysAgo(days)}, which is an answer all the same.`,
    write_to_introduced: ({ days }) => `You were introduced ${daysAgo(days)}.`,
    pursue_lead: ({ days }) => `You were told of it ${daysAgo(days)}.`,
    thank_interviewer: ({ days }) => `You had the interview ${daysAgo(days)}.`,
    report_back: ({ days }) => `They helped you to the interview, which was ${daysAgo(days)}.`,
    share_offer: ({ days }) => `The offer came ${daysAgo(days)}, and they helped you to it.`,
    make_introduction: ({ days }) => `Both agreed ${daysAgo(days)}.`,
    apologize: ({ days }) => `You fell out ${daysAgo(days)}; a week's pause is enough.`,
    nudge: ({ days }) => `You wrote or called ${daysAgo(days)}, and no answer has come yet.`,
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
