import type { Ask } from '../../activity/activity-codes.ts'
import type { AppointmentKind } from '../../appointment/appointment-table.ts'
import type { Help } from '../../reciprocity/thanks-owed.ts'
import { uncapital } from '../letter-case.ts'
import type { PlanSentences } from '../plan-sentences.ts'
import { counted, daysAgo, longAgo, nounFor, plural } from './numbers.ts'

type Asked = { readonly names: string; readonly hasList: boolean; readonly employer: string }

/** What to ask for, as the end of a request. */
const askFor: Readonly<Record<Ask, (asked: Asked) => string>> = {
  advice: ({ names }) => `ask ${names} for advice`,
  introduction: ({ names, hasList, employer }) => {
    if (employer) return `ask ${names} whom they know at ${employer}`
    return hasList
      ? `show ${names} your list of employers, and ask whom they know there`
      : `tell ${names} what work you are looking for, and ask whom else you should talk to`
  },
  referral: ({ names, employer }) =>
    employer
      ? `ask ${names} to recommend you at ${employer}`
      : `ask ${names} to recommend you where they know somebody`,
  job: ({ names }) => `ask ${names} about work`,
}

/** What somebody is thanked for. */
const thankFor: Readonly<Record<Help['type'], string>> = {
  help_received: 'their help',
  lead_received: 'the lead',
  referral_received: 'the recommendation',
  introduction_received: 'the introduction',
}

/** What to get ready, at the end of the request. */
const readyFor: Readonly<Record<AppointmentKind, string>> = {
  talk: ': three questions, one of them whom else you should talk to',
  event: '',
  interview: ': your answers to the three hardest questions, and one question of your own',
}

/** What a week's plan says. */
export const plan: PlanSentences = {
  tasks: {
    thank: ({ names, count, help, isNoted }) => {
      const what = isNoted ? '' : ` for ${count > 1 ? 'their help' : thankFor[help]}`
      return `thank ${names}${what}; two lines${count > 1 ? ' each' : ''}, and ask for nothing`
    },
    hold_talks: ({ names, count }) =>
      `have the ${count > 1 ? 'talks' : 'talk'} with ${names}; within a day, thank ${count > 1 ? 'each of them' : 'them'} and do what you promised`,
    keep_appointment: ({ title }) => title,
    prepare_appointment: ({ title, isOwnTitle, appointment }) =>
      `get ready for ${isOwnTitle ? `“${title}”` : `your ${uncapital(title)}`}${readyFor[appointment]}`,
    log_appointment: ({ title }) => `note how it went, and whom to thank: ${title}`,
    make_introduction: ({ name, other }) => `introduce ${name} and ${other} to each other, as both have agreed`,
    follow_up_introduction: ({ name, other }) => `ask ${name} and ${other} what came of meeting each other`,
    offer_introduction: ({ name, other }) => `ask ${name} whether they would like to meet ${other}`,
    ask_someone_else: ({ name, employer }) =>
      `look for a second person at ${employer}, as ${name} has not answered yet`,
    ask: (asked) => askFor[asked.ask](asked),
    talk: ({ name }) => `talk with ${name}: ask how they are, and ask for nothing`,
    revive: ({ names }) => `write ${names} a few friendly lines, asking for nothing`,
    send_update: ({ names, hasList }) =>
      hasList
        ? `send ${names} a short e-mail: how your search is going, your list of employers, and “whom do you know at one of these?”`
        : `send ${names} a short e-mail: how your search is going, and what work you are looking for`,
    list_people: ({ listed, isFamilyFar }) => {
      const family = isFamilyFar ? '' : listed > 0 ? 'cousins and in-laws, ' : 'family, cousins and in-laws too, '
      const people = `${family}friends, neighbors, people you worked or studied with`
      return listed > 0
        ? `add ten names to the list of people you know: ${people}`
        : `write down everyone you know, twenty names to begin with: ${people}`
    },
    list_employers: () => 'write down ten employers you would like to work for',
    weigh_offer: () =>
      'read the offer twice: pay, hours, start; write down what is missing, and the one thing you would ask for',
    answer_offer: ({ employer }) =>
      `ask ${employer || 'the employer'} for that one thing, and by when they need your answer`,
    set_goal: () => 'decide what you want first: how many interviews or offers, and by when',
    renew_goal: () => 'choose a new date for your goal, or a nearer goal',
  },
  followUps: {
    offer_times: ({ names, count }) => `offer ${names} two times${count > 1 ? ' each' : ''} for a twenty-minute talk`,
    thank_for_talk: ({ names }) => `thank ${names} for the talk, and do what you promised`,
    thank_for_answer: ({ names }) => `thank ${names} for the answer, and ask whom else you could talk to`,
    write_to_introduced: ({ names, through }) =>
      names
        ? `write to ${names}, to whom ${through} introduced you`
        : `write to the person ${through} introduced you to`,
    pursue_lead: ({ through, employers }) => `write to ${employers} and say that ${through} told you, or apply there`,
    thank_interviewer: ({ employers }) =>
      employers ? `thank your interviewers at ${employers} in two lines` : 'thank your interviewers in two lines',
    report_back: ({ names, count, employers }) =>
      `tell ${names} how the ${nounFor(count, 'interview')}${employers ? ` at ${employers}` : ''} went, and thank them`,
    share_offer: ({ names }) => `tell ${names} of your offer, and thank them`,
    apologize: ({ names }) => `write ${names} a word of apology, and ask for nothing`,
    nudge: ({ names, count }) => `write once more to ${names}; two friendly lines${count > 1 ? ' each' : ''}`,
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
    offer_introduction: ({ days }) => `One of them agreed ${daysAgo(days)}; the other is not asked yet.`,
    follow_up_introduction: ({ days }) => `You introduced them to each other ${daysAgo(days)}.`,
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
  inChannel: {
    family: ({ count }) =>
      `call ${counted(count, 'relative')}: ask how they are, tell them what work you are looking for, and ask whom they know`,
    friends_and_neighbors: ({ count }) =>
      `write to ${counted(count, 'friend or neighbor', 'friends or neighbors')}: how you are, what work you are looking for, and whom they know`,
    past_coworkers: ({ count }) =>
      `write to ${counted(count, 'past co-worker')}: ask how they are, tell them what you are looking for, and ask whom else you should talk to`,
    alumni: ({ count }) =>
      `write to ${counted(count, 'person', 'people')} from your school, and ask how they got where they are`,
    career_center: ({ count }) =>
      `talk with ${counted(count, 'person', 'people')} at the career center or an employer visit there`,
    department: ({ count }) =>
      `ask ${counted(count, 'professor or classmate', 'professors or classmates')} whom they know in your field`,
    professional_association: ({ count }) =>
      `talk with ${counted(count, 'member')} at a meeting of an association of your profession`,
    nonprofit: ({ count }) => `volunteer, and talk with ${counted(count, 'person', 'people')} who volunteer beside you`,
    service_club: ({ count }) => `talk with ${counted(count, 'member')} at a meeting of a service club`,
    place_of_worship: ({ count }) =>
      `tell ${counted(count, 'person', 'people')} at your place of worship what work you are looking for`,
    business_function: ({ count }) =>
      `go to a conference or an after-hours event, and ask ${counted(count, 'person', 'people')} about themselves`,
    career_fair: ({ count }) =>
      `go to a career fair, and talk with ${counted(count, 'recruiter')} before you hand out a résumé`,
    networking_event: ({ count }) =>
      `go to a networking event, and ask ${counted(count, 'person', 'people')} about themselves`,
    social_event: ({ count }) =>
      `go to a social event, stand by the food or the exit, and talk with ${counted(count, 'person', 'people')}`,
    online_network: ({ count }) =>
      `write to ${counted(count, 'person', 'people')} online with whom you share a contact, and say what connects you`,
  },
  inOtherChannel: ({ count, channel }) =>
    `talk with ${counted(count, 'person', 'people')} about what you are looking for (${channel})`,
  onceMore: ({ task }) => `once more: ${task}`,
  withNote: ({ name, note }) => `${name} (“${note.replace(/\.$/, '')}”)`,
  late: ({ days }) => `That was ${longAgo(days)}; one line of apology is enough.`,
  onDay: ({ weekday, part }) => (part ? `${weekday} ${part}` : weekday),
  atTime: ({ weekday, time }) => `${weekday} at ${time}`,
  whenSeated: ({ when, task }) => `${when}, when you sit down: ${task}.`,
  whenOccasion: ({ when, task }) => `When an occasion comes up, ${when} or so: ${task}.`,
  priority: 'If you do only one thing, do this.',
  focuses: {
    search: '',
    answers: 'Write to nobody new until these people have been heard.',
    interviews: 'Ask nobody for another recommendation until you have heard what goes wrong.',
    wind_down: 'The rest of the search can wait.',
  },
  more: ({ count }) => plural(count, 'more person', 'more people'),
  duration,
  nothing: 'There is nothing to do for your search this week. Rest is part of it.',
  otherHours: 'Keep the other hours for the answers.',
}

const halfHours: Readonly<Record<number, string>> = {
  60: 'an hour',
  90: 'an hour and a half',
  120: 'two hours',
  150: 'two and a half hours',
  180: 'three hours',
}

/** Minutes in fives, and half hours by their names. */
function duration({ minutes }: { readonly minutes: number }): string {
  const nearest = halfHours[30 * Math.round(minutes / 30)]
  return halfHours[minutes] ?? (minutes > 90 && nearest ? `about ${nearest}` : plural(minutes, 'minute'))
}
