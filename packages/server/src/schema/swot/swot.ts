import { describeStrategy, type Factor, type Strategy, type Swot } from '@tiecraft/core'
import { BecauseRef } from '../because/because.ts'
import { builder } from '../builder.ts'
import { FactorCodeRef, KnownRef, QuadrantRef, StrategyKindRef, StrategyMoveRef } from '../code/enums.ts'
import { sensitiveMark } from '../code/sensitive-mark.ts'

const FactorRef = builder.objectRef<Factor>('Factor').implement({
  access: 'everyone',
  description: 'A strength, weakness, opportunity or threat with its evidence.',
  fields: (t) => ({
    code: t.expose('code', { type: FactorCodeRef, description: 'The code of the factor.' }),
    text: t.string({
      description: 'The name in the language of the request.',
      resolve: ({ code }, _args, { sentences }) => sentences.factors[code],
    }),
    quadrant: t.expose('quadrant', { type: QuadrantRef, description: 'The quadrant of the grid.' }),
    strength: t.exposeFloat('strength', { description: 'The strength of the factor, 0 to 1.' }),
    weight: t.exposeFloat('weight', {
      description: 'The share among internal or external factors, 0 to 1; each group sums to 1.',
    }),
    rating: t.exposeInt('rating', {
      description: 'The rating of the IFE or EFE matrix, from 1 (major weakness, poor response) to 4.',
    }),
    knownBy: t.expose('knownBy', { type: KnownRef, description: 'How the factor is known.' }),
    because: t.expose('because', { type: [BecauseRef], description: 'The reasons for it.' }),
  }),
})

const StrategyRef = builder.objectRef<Strategy>('Strategy').implement({
  access: 'everyone',
  description: 'A strategy from two factors (TOWS).',
  fields: (t) => ({
    kind: t.expose('kind', { type: StrategyKindRef, description: 'The quadrants that the strategy combines.' }),
    internal: t.expose('internal', { type: FactorCodeRef, description: 'The strength or weakness.' }),
    external: t.expose('external', { type: FactorCodeRef, description: 'The opportunity or threat.' }),
    move: t.expose('move', { type: StrategyMoveRef, description: 'What the strategy does.' }),
    channel: t.expose('channel', {
      type: 'ID',
      nullable: true,
      description: 'Id of the channel it uses; null without one.',
    }),
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
  description: 'The smallest change of a weight that makes another strategy best; null if none does.',
  fields: (t) => ({
    times: t.exposeFloat('times', {
      description: 'The factor by which a single weight would have to change, at least 1.',
    }),
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
      description: 'Further observed factors, strongest first; their weight is 0.',
    }),
    strategies: t.expose('strategies', {
      type: [StrategyRef],
      description: 'Strategies from the factors, best first.',
    }),
    internalScore: t.expose('internalScore', {
      type: 'Float',
      nullable: true,
      description: 'The internal factor evaluation, 1 to 4; above 2.5 strengths prevail.',
    }),
    externalScore: t.expose('externalScore', {
      type: 'Float',
      nullable: true,
      description: 'The external factor evaluation, 1 to 4; above 2.5 the seeker responds well.',
    }),
    robustness: t.expose('robustness', {
      type: 'Float',
      nullable: true,
      description: 'The share of varied weightings under which the best strategy stays best, 0 to 1.',
    }),
    margin: t.expose('margin', {
      type: MarginRef,
      nullable: true,
      description: 'The smallest change of a weight that makes another strategy best; null if none does.',
    }),
  }),
})
