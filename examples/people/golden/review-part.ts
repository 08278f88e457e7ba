import type { Sentences } from '@tiecraft/core'

/** The parts of a review, in the order in which one reads them. */
const reviewParts = ['went_well', 'standing', 'causes', 'week', 'places', 'people', 'grid', 'sureness'] as const

/** A part of a review, as a code. */
export type ReviewPart = (typeof reviewParts)[number]

/** How the heading of each part begins; undefined where there is no such part. */
export type Titles = Readonly<Record<ReviewPart, string | undefined>>

const coachTitles = {
  en: {
    went_well: 'What went well',
    standing: 'Where you stand',
    causes: 'What we see',
    week: 'This week',
    places: 'Where to network',
    people: 'People',
    grid: 'Strengths, weaknesses, opportunities, threats',
    sureness: 'How sure is this?',
  },
  es: {
    went_well: 'Lo que va bien',
    standing: 'Dónde estás',
    causes: 'Lo que vemos',
    week: 'Esta semana',
    places: 'Dónde buscar contactos',
    people: 'Personas',
    grid: 'Fortalezas, debilidades, oportunidades y amenazas',
    sureness: '¿Qué tan seguro es esto?',
  },
} as const satisfies Readonly<Record<string, Titles>>

/** How a coach's headings begin, in English or Spanish. */
export function coachTitlesIn({ tag }: Sentences): Titles {
  return tag === 'es' ? coachTitles.es : coachTitles.en
}

/** How core's headings begin. */
export function coreTitles({ report }: Sentences): Titles {
  return {
    went_well: report.wentWell,
    standing: report.whereYouStand,
    causes: report.whatWeSee,
    week: report.thisWeek({ things: 0, minutes: 0 }),
    places: report.where,
    people: report.people,
    grid: report.swot,
    sureness: report.howSure,
  }
}

/** The part that a heading opens, if it is one of a coach's. */
export function partOf(heading: string, titles: Titles): ReviewPart | undefined {
  return reviewParts.find((part) => {
    const title = titles[part]
    return title !== undefined && heading.startsWith(title)
  })
}
