/** Words that only somebody hears who is spoken to, by language; a thank-you is none. */
const spokenTo: Readonly<Record<string, RegExp>> = {
  en: /(?<!\bthank[- ])\byou\b|\b(your|yours|yourself|yourselves)\b/gi,
  es: new RegExp(
    `(?<!\\p{L})(${[
      'tú|te|ti|tu|tus|contigo|tuy[oa]s?|vos|usted|ustedes',
      '(?:ayud|comunic|inform|llev|pon|postul|present|recomend)[ae]rte|irte',
      // In the preterite: "preguntaste", "pediste"; what only ends alike is no verb of the second person.
      '(?!(?:exist|insist|consist|asist|resist|tr|ch)iste|baste|gaste|contraste|desgaste)\\p{L}+(?:aste|iste|steis)',
      // In the present, the future and the subjunctive.
      'acercas|buscas|cambies|compartes|conoces|conozcas|contratas|conversas|crees|das|debes|deberías|dediques|des|diriges|dirigieras',
      'encuentras|eres|escribas|esperas|esperabas|estás|has|hayas|habías|haces|hablas|hagas|llevas|mantienes|necesitas|ofreces',
      'pides|pidas|piensas|podrás|podrías|prefieres|presentaras|puedes|puedas|pruebes|quieras|quieres|recibes|sabes|sepas|sientes',
      'sigues|temías|tendrás|tenías|tienes|tengas|trabajas|vas|vayas|verás|ves|vives|vuelvas',
      // Imperatives that are nothing else, and those with a pronoun.
      'acércate|apóyate|apúntate|ayúdale|cuéntale|cuéntales|date|decídelo|déjal[oa]|dile|escríbele|escríbeles|haz|inscríbete',
      'mantén|míralo|muéstrales|pon|ponte|pregúntale|pregúntales|prepárate|propón|proponte|quédate|repártelo|ten|únete',
    ].join('|')})(?!\\p{L})`,
    'giu',
  ),
}

/** Spanish imperatives that are also said of somebody: "busca" is a request, and what he or she does. */
const requests = new Set(
  [
    'anota añade apunta aprovecha averigua busca cambia compensa consigue contesta conversa crea cuenta cumple da decide',
    'dedica deja di elige empieza ensaya entrega envía escribe espera fija guarda habla lee llama lleva manda mira muestra',
    'ofrece pide practica pregunta presenta prueba recomienda reserva responde retoma sigan sigue toma ve vuelve únete',
  ]
    .join(' ')
    .split(' '),
)

/** What a text says to its reader, by the language's tag. */
export function secondPersonIn(text: string, tag: string): readonly string[] {
  return text.match(spokenTo[tag] ?? /(?!)/g) ?? []
}

/** The requests at the beginning of a clause in both of two Spanish texts: of the seeker's, none may be left in the adviser's. */
export function requestsInBoth(seekers: string, advisers: string): readonly string[] {
  const begun = new Set(beginnings(advisers))
  return beginnings(seekers).filter((word) => requests.has(word) && begun.has(word))
}

function beginnings(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|[.:;!?*] |- )(\p{L}+)|(?:\by|,) (\p{Ll}+)/gu)].map(([, first, later]) =>
    (first ?? later ?? '').toLowerCase(),
  )
}
