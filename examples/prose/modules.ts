/** Every module of core: the question it answers, and the verb or the data that answers it. */
export const modules = {
  seeker: { answers: 'Who is looking, for what, by when, with how many hours a week?', main: 'parseSeeker' },
  contact: { answers: 'Whom do they know, and through which channel?', main: 'parseContacts' },
  activity: { answers: 'What happened, and when?', main: 'parseActivities' },
  channel: { answers: 'Where can one network, and what does it take?', main: 'defineChannel' },
  appointment: { answers: 'What is arranged, and how did it go?', main: 'upcomingAppointments' },
  employer: { answers: 'Where would they like to work, and whom do they know there?', main: 'rankEmployers' },
  record: { answers: 'Is this record sound, and if not, what is wrong with it?', main: 'parseRecord' },
  questionnaire: { answers: 'What if nothing was ever logged?', main: 'recordFromAnswers' },
  relationship: { answers: 'How far has a relationship come, and what moves it on?', main: 'advance' },
  reciprocity: { answers: 'Whom to thank, and does help go both ways?', main: 'thanksOwed' },
  funnel: { answers: 'How far do approaches get, and how sure is that?', main: 'reportFunnel' },
  summary: { answers: 'How is a long log summarized?', main: 'foldRecord' },
  situation: { answers: 'Where does all of it stand at one moment?', main: 'deriveSituation' },
  advice: { answers: 'Should you change your networking targets?', main: 'recommendChannels' },
  gap: { answers: 'Where now, where to, how far apart, how to close it?', main: 'analyzeGap' },
  diagnosis: { answers: "Why isn't it working?", main: 'diagnose' },
  swot: { answers: 'Which strengths, weaknesses, opportunities and threats, and what follows?', main: 'deriveSwot' },
  plan: { answers: 'What to do this week?', main: 'planWeek' },
  review: { answers: 'All of it at once?', main: 'review' },
  calendar: { answers: 'How does it get into a calendar?', main: 'toCalendar' },
  intake: { answers: 'What do files the seeker already has say?', main: 'readImport' },
  because: { answers: 'Why was this concluded?', main: 'describeReason' },
  evidence: { answers: 'What does it rest on, and how much can that bear?', main: 'evidence' },
  statistics: { answers: 'How sure is a figure?', main: undefined },
  text: { answers: 'How does one say it, and in which language?', main: 'describeReview' },
  issue: { answers: 'What is wrong with an input, and what is allowed?', main: 'describeIssue' },
  value: { answers: 'What may a field hold?', main: 'instantSchema' },
} as const satisfies Record<string, { readonly answers: string; readonly main: string | undefined }>

/** Modules that share a page with another. */
const sharedPages: Readonly<Record<string, string>> = { because: 'issue', value: 'record' }

/** The concept page of a module. */
export function pageOf(module: string): string {
  return `${sharedPages[module] ?? module}.md`
}
