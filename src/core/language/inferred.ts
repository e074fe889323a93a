/** What a sentence concludes from a sign, or what a document says: no judgement on people. Its words are in lower case. */

/** What shows a state. */
const sign =
  '(?:lamps?|lights?|flags?|floats?|indicators?|gauges?|displays?|labels?|leds?|status|tags?|sensors?|dials?|needles?|logs?|counters?|panels?|screens?|readings?|meters?|seals?|switch|icons?|dashboards?|graphs?|tracking|records?|job|console|timestamps?|dates?|checksums?|output)'
const shows =
  '(?:was|were|is|are|had been|showed|shows|read|reads|said|says|stood|stands|pointed|points|reported|had reported|indicated|indicates|lit|had turned|suggests?)'

/** “… should have been shut, as its lamp was green”, “for the job had reported success” */
const bySign = new RegExp(
  `[,;–—] (?:as|since|for|because|given that|seeing that) (?:[\\w'’-]+ ){1,4}?${sign} ${shows}\\b`,
)

/** What says how a thing is to be. */
const paper =
  '(?:documentation|docs?|specs?|specification|manual|contract|data ?sheet|drawings?|policy(?: file)?|schedule|plan|rota|roster|records?|register|inventory|log|label|configuration|config|api|schema|standard|agreement|guide|readme|wiki|runbook|ticket|table|tracking|tracking page|estimate|model|calendar|timetable|definition|map|list|sheet|catalogue|catalog|diagram|rules?|licen[cs]e|vendor|supplier|manufacturer|carrier)'

const byPaper = new RegExp(
  [
    `\\b(?:according to|going by|as per|per|judging by|judging from|in the words of|by the (?:terms|letter|wording) of) (?:[\\w'’-]+ ){1,4}?${paper}\\b`,
    `^by (?:[\\w'’-]+ ){1,3}?${paper} [^.;,]*$|^by (?:[\\w'’-]+ ){1,3}?${paper} [\\w'’ -]{3,60} should\\b`,
    `[,;–—] (?:so )?(?:says?|said|states?|claims?|promises?|writes?|reads) (?:[\\w'’-]+ ){0,3}?${paper}\\b`,
    `[,;–—] (?:as|which|so|or so) (?:far as )?(?:[\\w'’-]+ ){1,3}?${paper} (?:says?|shows?|states?|promises?|guarantees?|has it|goes|describes?|claims?|demands?|requires?|prescribes?|tells?)\\b`,
    `[,;–—] as (?:configured|documented|specified|designed|promised|stated|written|described|planned|ordered)\\b`,
    `, by (?:[\\w'’-]+ ){1,4}?${paper}(?: [.;]|$)`,
  ].join('|'),
)

/** Whether it is told what can be concluded from a sign, or what some paper says. */
export function isReadOff(words: string): boolean {
  return bySign.test(words) || byPaper.test(words)
}

/** “Draft pages should not have been visible to guests”: what a system lets outsiders see. */
export const toOutsiders =
  /^(?:visible|accessible|readable|shown|displayed|available|exposed|open|offered|noticeable|reachable) (?:to|for|by) (?:(?:the|all|other|our|any|any other|anonymous|normal|logged-out|unregistered|non-paying|free) )?(?:public|guests?|users?|customers?|visitors?|tenants?|readers?|members?|subscribers?|clients?|outsiders?|crawlers?|anyone|everyone|others|viewers?|shoppers?|players?|patients?|parents?|students?|pupils?)\b/
