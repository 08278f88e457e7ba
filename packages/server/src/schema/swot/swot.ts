import { describeStrategy, type Factor, type Strategy, type Swot } from '@tiecraft/core'
import { BecauseRef } from '../because/because.ts'
import { builder } from '../builder.ts'
import { FactorCodeRef, KnownRef, QuadrantRef, StrategyKindRef, StrategyMoveRef } from '../code/enums.ts'
import { sensitiveMark } from '../code/sensitive-mark.ts'

const FactorRef = builder.objectRef<Factor>('Factor').implement({
  access: 'everyone',
  description: 'A strength, weakness, opportunity or threat with its evidence.',
  fields: (t) => ({
    code: t.expose('code', { type: FactorCodeRef, description: 'The factor.' }),
    text: t.string({
      description: 'What it is called.',
      resolve: ({ code }, _args, { sentences }) => sentences.factors[code],
    }),
    quadrant: t.expose('quadrant', { type: QuadrantRef, description: 'Its box in the grid.' }),
    strength: t.exposeFloat('strength', { description: 'How strongly it shows, 0 to 1.' }),
    weight: t.exposeFloat('weight', { description: 'Its share among internal or external factors; each sums to 1.' }),
    rating: t.exposeInt('rating', { description: '1 to 4 as in IFE and EFE.' }),
    knownBy: t.expose('knownBy', { type: KnownRef, description: 'How it is known.' }),
    because: t.expose('because', { type: [BecauseRef], description: 'Why.' }),
  }),
})

const StrategyRef = builder.objectRef<Strategy>('Strategy').implement({
  access: 'everyone',
  description: 'Two factors joined, and what they lead to (TOWS).',
  fields: (t) => ({
    kind: t.expose('kind', { type: StrategyKindRef, description: 'Which boxes are joined.' }),
    internal: t.expose('internal', { type: FactorCodeRef, description: 'The strength or weakness.' }),
    external: t.expose('external', { type: FactorCodeRef, description: 'The opportunity or threat.' }),
    move: t.expose('move', { type: StrategyMoveRef, description: 'What it comes down to.' }),
    channel: t.expose('channel', { type: 'ID', nullable: true, description: 'Id of the channel it leads to, if one.' }),
    isSensitive: t.exposeBoolean('isSensitive', { description: sensitiveMark }),
    text: t.string({
      description: 'The strategy as a sentence.',
      resolve: (strategy, _args, { sentences }) => describeStrategy(strategy, sentences),
    }),
    score: t.exposeFloat('score', { description: 'The product of the weights.' }),
  }),
})

const MarginRef = builder.objectRef<NonNullable<Swot['margin']>>('StrategyMargin').implement({
  access: 'everyone',
  description: 'What it takes for another strategy to come out on top.',
  fields: (t) => ({
    times: t.exposeFloat('times', { description: 'A single weight must change by this factor, 1 or more.' }),
    internal: t.expose('internal', { type: FactorCodeRef, description: 'The strength or weakness of that strategy.' }),
    external: t.expose('external', { type: FactorCodeRef, description: 'The opportunity or threat of that strategy.' }),
  }),
})

export const SwotRef = builder.objectRef<Swot>('Swot').implement({
  access: 'everyone',
  description: 'Strengths, weaknesses, opportunities and threats, and the strategies that follow.',
  fields: (t) => ({
    factors: t.expose('factors', { type: [FactorRef], description: 'The strategic factors, strongest first.' }),
    otherFactors: t.expose('otherFactors', {
      type: [FactorRef],
      description: 'All the others that were seen, strongest first; their weight is 0.',
    }),
    strategies: t.expose('strategies', { type: [StrategyRef], description: 'What follows from them, best first.' }),
    internalScore: t.expose('internalScore', {
      type: 'Float',
      nullable: true,
      description: 'Internal factor evaluation, 1 to 4; above 2.5 strengths prevail.',
    }),
    externalScore: t.expose('externalScore', {
      type: 'Float',
      nullable: true,
      description: 'External factor evaluation, 1 to 4; above 2.5 the seeker answers well.',
    }),
    robustness: t.expose('robustness', {
      type: 'Float',
      nullable: true,
      description: 'The share of changed weightings under which the top strategy stays on top.',
    }),
    margin: t.expose('margin', {
      type: MarginRef,
      nullable: true,
      description: 'What it takes for another strategy to come out on top.',
    }),
  }),
})
