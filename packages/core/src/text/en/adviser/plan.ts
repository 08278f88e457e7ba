import type { Ask } from '../../../activity/activity-codes.ts'
import type { AppointmentKind } from '../../../appointment/appointment-table.ts'
import type { AdviserSentences } from '../../adviser-sentences.ts'
import { uncapital } from '../../letter-case.ts'
import { counted, daysAgo } from '../numbers.ts'

type Asked = { readonly names: string; readonly hasList: boolean; readonly employer: string }

/** What to ask for, as the end of a request. */
const askFor: Readonly<Record<Ask, (asked: Asked) => string>> = {
  advice: ({ names }) => `ask ${names} for advice`,
  introduction: ({ names, hasList, employer }) => {
    if (employer) return `ask ${names} about people at ${employer}`
    return hasList
      ? `show ${names} the list of employers, and ask about people there`
      : `tell ${names} about the search, and ask whom else to talk to`
  },
  referral: ({ names, employer }) =>
    employer
      ? `ask ${names} for a recommendation at ${employer}`
      : `ask ${names} for a recommendation to people they know`,
  job: ({ names }) => `ask ${names} about work`,
}

/** What to get ready, at the end of the request. */
const readyFor: Readonly<Record<AppointmentKind, string>> = {
  talk: ': three questions, one of them whom else to talk to',
  event: '',
  interview: ': answers to the three hardest questions, and one question of their own',
}

/** What a week's plan says: the seeker's requests to themselves, without "you". */
export const plan: AdviserSentences['plan'] = {
  tasks: {
    thank: null,
    hold_talks: ({ names, count }) =>
      `have the ${count > 1 ? 'talks' : 'talk'} with ${names}; within a day, ${count > 1 ? 'thank each of them' : 'say thank you'} and do what was promised`,
    keep_appointment: null,
    prepare_appointment: ({ title, isOwnTitle, appointment }) =>
      `get ready for ${isOwnTitle ? `“${title}”` : `their ${uncapital(title)}`}${readyFor[appointment]}`,
    log_appointment: null,
    make_introduction: null,
    follow_up_introduction: null,
    offer_introduction: ({ name, other }) => `offer ${name} an introduction to ${other}`,
    ask_someone_else: null,
    ask: (asked) => askFor[asked.ask](asked),
    talk: null,
    revive: null,
    send_update: ({ names, hasList }) =>
      hasList
        ? `send ${names} a short e-mail on the search: how it is going, the list of employers, and who knows somebody at one of these`
        : `send ${names} a short e-mail on the search: how it is going, and what it is for`,
    list_people: ({ listed, isFamilyFar }) => {
      const family = isFamilyFar ? '' : listed > 0 ? 'cousins and in-laws, ' : 'family, cousins and in-laws too, '
      const people = `${family}friends, neighbors, people they worked or studied with`
      return listed > 0
        ? `add ten names to the list of people they know: ${people}`
        : `write down everyone they know, twenty names to begin with: ${people}`
    },
    list_employers: () => 'write down ten employers they would like to work for',
    weigh_offer: () =>
      'read the offer twice: pay, hours, start; write down what is missing, and the one thing to ask for',
    answer_offer: ({ employer }) =>
      `ask ${employer || 'the employer'} for that one thing, and by when the answer is needed`,
    set_goal: () => 'decide what to aim at first: how many interviews or offers, and by when',
    renew_goal: () => 'choose a new date for the goal, or a nearer goal',
  },
  followUps: {
    offer_times: null,
    thank_for_talk: ({ names }) => `thank ${names} for the talk, and do what was promised`,
    thank_for_answer: ({ names }) => `thank ${names} for the answer, and ask whom else to talk to`,
    write_to_introduced: ({ names, through }) =>
      names ? `write to ${names}, met through ${through}` : `write to the person met through ${through}`,
    pursue_lead: ({ through, employers }) => `write to ${employers} and mention ${through}, or apply there`,
    thank_interviewer: ({ employers }) =>
      employers ? `thank the interviewers at ${employers} in two lines` : 'thank the interviewers in two lines',
    report_back: ({ names, employers }) =>
      employers
        ? `tell ${names} how the interview at ${employers} went, and say thank you`
        : `tell ${names} how the interview went, and say thank you`,
    share_offer: ({ names }) => `tell ${names} of the offer, and say thank you`,
    apologize: null,
    nudge: null,
  },
  followUpReasons: {
    offer_times: ({ days }) => `An answer came ${daysAgo(days)}, and it waits for a reply.`,
    thank: ({ days }) => `Help came from there ${daysAgo(days)}.`,
    thank_for_talk: ({ days }) => `The talk was ${daysAgo(days)}.`,
    thank_for_answer: ({ days }) => `A no came ${daysAgo(days)}, which is an answer all the same.`,
    write_to_introduced: ({ days }) => `The introduction was ${daysAgo(days)}.`,
    pursue_lead: ({ days }) => `They were told of it ${daysAgo(days)}.`,
    thank_interviewer: ({ days }) => `The interview was ${daysAgo(days)}.`,
    report_back: ({ days }) => `This help led to the interview, which was ${daysAgo(days)}.`,
    share_offer: ({ days }) => `The offer came ${daysAgo(days)}, and this help led to it.`,
    make_introduction: null,
    offer_introduction: null,
    follow_up_introduction: ({ days }) => `The introduction was made ${daysAgo(days)}.`,
    apologize: ({ days }) => `They fell out ${daysAgo(days)}; a week's pause is enough.`,
    nudge: ({ days }) => `They wrote or called ${daysAgo(days)}, and no answer has come yet.`,
  },
  setbacks: {
    one_line_is_enough: 'If the words do not come: one line is enough.',
    leave_the_door_open: null,
    thank_and_let_it_rest: 'If one of the two would rather not: say thank you and let it rest.',
    find_somebody_through_others: 'If nobody is found: ask their contacts who knows somebody there.',
    thank_and_ask_whom_else: 'If the answer is no: say thank you, and ask whom else to talk to.',
    offer_another_day: 'If the other person has no time: offer another day.',
    leave_a_message_without_request: 'If nobody picks up: leave a friendly message without a request.',
    send_it_to_three_people: null,
    ask_somebody_to_come_along: null,
    one_talk_is_enough: 'If it does not go well: one good talk is enough, then it is fine to leave.',
    do_half_of_it: null,
    write_three_names: 'If nobody comes to mind: write down three names, from the phone or from old mail.',
    choose_a_first_goal: null,
    three_lines_are_enough: 'If there is no time: three lines are enough.',
  },
  inChannel: {
    family: ({ count }) =>
      `call ${counted(count, 'relative')}: ask how things are, tell them about the search, and ask whom they know`,
    friends_and_neighbors: ({ count }) =>
      `write to ${counted(count, 'friend or neighbor', 'friends or neighbors')}: how things are, what the search is for, and whom they know`,
    past_coworkers: ({ count }) =>
      `write to ${counted(count, 'past co-worker')}: ask how things are, tell them about the search, and ask whom else to talk to`,
    alumni: ({ count }) =>
      `write to ${counted(count, 'person', 'people')} from their school, and ask ${count === 1 ? 'how that person got there' : 'how these people got where they are'}`,
    career_center: null,
    department: ({ count }) =>
      `ask ${counted(count, 'professor or classmate', 'professors or classmates')} whom they know in the field`,
    professional_association: ({ count }) =>
      `talk with ${counted(count, 'member')} at a meeting of an association of their profession`,
    nonprofit: ({ count }) => `volunteer, and talk with ${counted(count, 'person', 'people')} who volunteer there too`,
    service_club: null,
    place_of_worship: ({ count }) =>
      `tell ${counted(count, 'person', 'people')} at their place of worship what the search is for`,
    business_function: null,
    career_fair: ({ count }) =>
      `go to a career fair, and talk with ${counted(count, 'recruiter')} before handing out a résumé`,
    networking_event: null,
    social_event: null,
    online_network: ({ count }) =>
      `write to ${counted(count, 'person', 'people')} online who share a contact with them, and say what the connection is`,
  },
  inOtherChannel: ({ count, channel }) =>
    `talk with ${counted(count, 'person', 'people')} about the search (${channel})`,
  onceMore: null,
  withNote: null,
  late: null,
  onDay: null,
  atTime: null,
  whenSeated: ({ when, task }) => `${when}, when they sit down: ${task}.`,
  whenOccasion: null,
  priority: 'If only one thing gets done, let it be this.',
  focuses: {
    search: null,
    answers: 'No messages to anybody new until these people have been heard.',
    interviews: 'No request for another recommendation until it is clear what goes wrong.',
    wind_down: null,
  },
  more: null,
  duration: null,
  nothing: 'There is nothing to do for the search this week. Rest is part of it.',
  otherHours: 'The other hours are for the answers.',
}
