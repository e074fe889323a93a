/** What tells people that something is wrong. */
const signal = String.raw`(?:alert\w*|alarms?|monitor\w*|notif\w*|pag(?:ed|es|ing)|warn(?:ed|ing|ings)?)`

/** A condition in which nothing told anybody: “no notifications were triggered”, “our monitoring didn’t alert us”, “we were blind to it”. */
const unwatched = new RegExp(
  [
    String.raw`\b(?:no|without(?: an?| any)?|lack(?:s|ed|ing)?(?: of)?|missing|absence of|insufficient|too little)\s(?:[\w-]+\s){0,3}?${signal}\b`,
    String.raw`(?:\b(?:not|never|nobody was|no ?one was)|n['’]t)\s(?:[\w-]+\s){0,2}?${signal}\b`,
    String.raw`\bblind (?:to|for)\b|\bweak signals?\b`,
    String.raw`\b${signal}\s(?:[\w-]+\s){0,6}?(?:too (?:high|low|late|coarse|wide)|(?:not|never)\s\w+|missing|absent)\b`,
  ].join('|'),
  'i',
)

/** An action that makes something tell: “Set up alerting on …”, “We need better alerting”. */
const watches = new RegExp(
  String.raw`^\W*(?:\[.?\]\s*)?(?:we (?:need|want|will have)(?: to)? )?(?:set(?:ting)? ?up|add|implement|create|introduce|deploy|configure|build|improve|extend|enable|install|have|get|better|more|new)\b.{0,80}\b${signal}\b`,
  'i',
)

/** Whether a condition is that nothing told anybody. */
export function isUnwatched(words: string): boolean {
  return unwatched.test(words)
}

/** Whether an action is to make something tell. */
export function isWatch(words: string): boolean {
  return watches.test(words)
}

/** “A glitch prevented …”: what came about, and what it brought about. */
const broughtAbout =
  /^(\W*(?:an?|the|our|some|this)\s(?!(?:reason|fact|way)\b)[^.;:,]{3,80}?)\s(?<!\b(?:this|that|which|it|they|we)\s)(?:prevented|caused|led to|resulted in|broke|stopped|kept)\s/i

/**
 * The words of a condition that an action can answer: where it says what brought about what, an alert on what came of
 * it answers nothing of the cause.
 */
export function answerable(condition: string, action: string): string {
  return isWatch(action) ? (broughtAbout.exec(condition)?.[1] ?? condition) : condition
}

/** A condition in which what told somebody was lost among the rest: “too much noise in our alert channel”. */
const noisy = new RegExp(
  String.raw`\b(?:noise|noisy|too many|flood\w*|drown\w*)\b.{0,60}\b${signal}|\b${signal}\b.{0,60}\b(?:noise|noisy|drown\w*|ignored)\b`,
  'i',
)
/** An action that makes it less. */
const tunes = new RegExp(
  String.raw`\b(?:curat\w+|reduc\w+|tun(?:e|ing)|prun\w+|clean\w* up|silenc\w+|remov\w+|review\w*|which)\b.{0,60}\b${signal}`,
  'i',
)

/** Whether an action makes less of the noise that a condition tells of. */
export function quiets(condition: string, action: string): boolean {
  return noisy.test(condition) && tunes.test(action)
}

/** Whether a condition is that nothing told anybody, and an action is about something else. */
export function leavesUnwatched(condition: string, action: string): boolean {
  return isUnwatched(condition) && !anySignal.test(action)
}

const anySignal = new RegExp(String.raw`\b(?:${signal}|watch\w*|detect\w*|dashboards?|checks?|tests?)\b`, 'i')
