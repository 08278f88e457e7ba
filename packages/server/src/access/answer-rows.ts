import type { TypeRows } from './field-rules.ts'

/** Who may see the parts of what is derived. Whoever may see an answer may see all of it. */
export const answerRows = {
  ActionMark: { everyone: 'actionId at minutes status until' },
  Because: { everyone: 'activityIds code contactIds evidence facts isSensitive text' },
  Cause: { everyone: 'actions because changedBy code logShortfall named probability share step text' },
  CauseAction: { everyone: 'code isMotivation text' },
  ChangeTargets: { everyone: 'answer probability probabilityBelowTypical text' },
  Channel: {
    everyone:
      'access closeness comfortAsked firstSteps hoursPerApproach id name peoplePerWeek reach sensitive tie waysIn why',
  },
  ChannelAdvice: { everyone: 'changeTargets channels hours hoursPerWeek latelyPerHour typicalPerHour' },
  ChannelFunnel: { everyone: 'channel funnel isSensitive' },
  ChannelRecommendation: {
    everyone:
      'approached approachesToSettle because channel claim claimText hoursPerApproach interval80 isSensitive isSettled ' +
      'nextSteps obstacles peopleLeft probability probabilityBest referralsPerHour referred text verdict waysIn',
  },
  CodeText: { everyone: 'code table text' },
  ConditionCount: { everyone: 'condition contacts' },
  ContactReciprocity: { everyone: 'given lastGivenAt lastReceivedAt received' },
  Diagnosis: { everyone: 'because causes steps text toSettle verdict' },
  DueContact: { everyone: 'contactId dueAt lostByWaiting overdueDays' },
  Duplicate: { portal_and_seeker: 'contactIds reasons score text verdict' },
  DuplicateReason: { portal_and_seeker: 'text weight' },
  EventComfort: { everyone: 'events felt lesson predicted text' },
  EventPreparation: {
    everyone:
      'aim because channel comfort conversations isSensitive leaveAfterMinutes leaveAt lookOutFor noteAfterwards openers ' +
      'standBy texts',
  },
  Evidence: { everyone: 'claim grade key source' },
  Fact: { everyone: 'name number text' },
  Factor: { everyone: 'because code knownBy quadrant rating strength text weight' },
  Fill: { everyone: 'byChannel feasibleBy feasibleCount hoursPerWeek kind probability' },
  Forecast: { everyone: 'because expectedFromOpen inTime outcome quantiles remaining' },
  ForecastQuantile: { everyone: 'approaches by probability weeks' },
  Funnel: { everyone: 'approached steps' },
  FunnelStepReport: {
    everyone:
      'evidence grade interval50 interval80 interval95 mean ownDataShare pending prior reached step successes trials',
  },
  Funnels: { everyone: 'byChannel overall' },
  Gap: { everyone: 'forecast indicators probability' },
  GapAnalysis: { everyone: 'because fill gap now target' },
  Goal: { everyone: 'by count outcome role' },
  HoursForChannel: { everyone: 'because channel hours isExploring isSensitive probabilityBest' },
  Indicator: { everyone: 'code grade now shortfall target text unit' },
  Interval: { everyone: 'high low' },
  Introduction: { everyone: 'consents contactIds id nextSteps stage stageSince' },
  IntroductionConsent: { everyone: 'consent contactId' },
  IntroductionPreview: { everyone: 'contactId stage type' },
  IntroductionSuggestion: { everyone: 'askFirst because contactIds id mutual' },
  LookOutFor: { everyone: 'advice contactId isExpected' },
  NextStep: { everyone: 'activity advances findings isYours next notYet stage text' },
  OutcomesInTime: { everyone: 'expected interval80 interval95' },
  Market: { everyone: 'asOf jobSeekers occupation openings openingsBefore region source' },
  Obstacle: { everyone: 'because excludes' },
  PlannedAction: {
    everyone:
      'advice answers because channel contactIds day id ifItFails ifThen isSensitive kind logs minutes purpose setback ' +
      'start title',
  },
  Prior: { everyone: 'a b evidence mean weight' },
  Question: { everyone: 'id kind maximum minimum options text' },
  PlannedHours: { everyone: 'approaches channel hours isSensitive' },
  Reciprocity: { everyone: 'given received windowDays' },
  RelationshipFinding: { everyone: 'activityId ask at code stage text times' },
  RelationshipReview: { everyone: 'condition contactId dueAt findings lastTwoWayAt next notYet stage' },
  Review: {
    everyone:
      'asOf channelAdvice diagnosis eventPreparation forecast funnel gapAnalysis reciprocity relationships report swot ' +
      'thanksOwed weekPlan',
  },
  RevivableContact: { everyone: 'contactId firstTalkMinutes score silentYears' },
  StageCount: { everyone: 'contacts stage' },
  StepCheck: { everyone: 'attemptsNeeded because isSettled probabilityBelow reference step' },
  StepCounts: { everyone: 'approached conversed interviewed offered referred replied' },
  Strategy: { everyone: 'channel external internal isSensitive kind move score text' },
  StrategyMargin: { everyone: 'external internal times' },
  Swot: { everyone: 'externalScore factors internalScore margin otherFactors robustness strategies' },
  Target: { everyone: 'achieved expectedFromOpen goal level perWeek remaining weeksLeft' },
  ThanksOwed: { everyone: 'activityId ageDays contactId dueAt help helpedAt overdueDays text' },
  UpdateDue: { everyone: 'channel contactIds dueAt isSensitive' },
  WeekPlan: { everyone: 'actions calendar hours leftOut minutesDone minutesPlanned timeZone weekOf' },
  WhereNow: {
    everyone:
      'approachesPerWeek channelsTried conditions contacts followUpsDue loggedHoursPerWeek perWeek plannedHoursPerWeek ' +
      'reached reciprocity stages thanksOwed updatesDue',
  },
} as const satisfies Readonly<Record<string, TypeRows>>
