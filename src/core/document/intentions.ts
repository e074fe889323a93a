import {words} from '../language/word-list.ts'
import type {Span} from '../text/span.ts'
import {isInstruction} from './action-verbs.ts'
import {partsOf} from './enumerations.ts'

/** Who can intend something: those who write, or a group that is named by what it does. */
const group =
  'team|group|engineers|developers|maintainers|contributors|operators|administrators|admins|company|project|foundation|vendor|provider|management'
const people = `(?:we|(?:the|our) (?:[\\w/’'-](?:[\\w/’'-]|\\.(?=\\w))* ){0,4}(?:${group}))`
/** `GitHub`, `The Harbour Foundation`: with “will” it may be software that is told of. */
const name = "\\p{Lu}[\\p{L}\\d.&’'-]+(?: (?:of |for )?\\p{Lu}[\\p{L}\\d.&’'-]+){0,3}"

const adverbs =
  '(?:(?:also|now|then|therefore|thus|currently|actively|already|further|additionally|soon|next|jointly) ){0,2}'
/** Work that goes on may be that of the day of the incident: these look ahead. */
const ahead =
  'working (?:on|to|with|towards?)|exploring|evaluating|reviewing|considering|looking (?:into|at)|developing|designing|implementing|building|adding|improving|introducing|planning|migrating|replacing|investigating (?:how|whether|ways|options)'
const plan = [
  `(?:intends?|plans?|aims?|resolves?|commits?|(?:(?:have|has) )?committed) to (?:[a-z]+ly )?(?<planned>[a-z-]+)`,
  `(?:are|is) ${adverbs}(?:going|planning|aiming|intending|committed) to (?:[a-z]+ly )?(?<going>[a-z-]+)`,
  `(?:are|is) ${adverbs}(?<doing>${ahead})\\b`,
].join('|')
const will = `(?:will|shall) ${adverbs}(?:be |have to )?(?:[a-z]+ly )?(?<promised>[a-z-]+)`
const short = `(?:['’]ll ${adverbs}(?:be )?(?:[a-z]+ly )?(?<short>[a-z-]+)|['’]re ${adverbs}(?:(?:going|planning) to (?:[a-z]+ly )?(?<shortly>[a-z-]+)|(?<shortDoing>${ahead})\\b))`
/** A clause of its own begins here, and none that hangs on another: “which we will”, “because we'll”. */
const beginning =
  '(?<=^\\W{0,4}|[,;:—–)*] |\\b(?:and|but|so|also|additionally|finally|however|therefore|hence|term|future|forward|such|addition|meanwhile|then|above) )'

const byPeople = new RegExp(`${beginning}${people}(?: ${adverbs}(?:${plan}|${will})|${short})`, 'iu')
const byName = new RegExp(`(?<=^\\W{0,4}|, )(?:${name}|They) ${adverbs}(?:${plan})`, 'u')
/** “The affected users will be refunded”: promised by whoever writes, where the part is about remedies. */
const passive = /^(?!.{0,80}\byou\b).{2,120} will (?:also |then |now )?be (?:[a-z]+ly )?(?<done>[a-z-]+ed)\b/i

/** A condition, advice, a question, or a promise to do nothing: whoever asks for work says it otherwise. */
const isNone =
  /^\W*(?:if|when|whenever|unless|should|as long as|until)\b|\?\W*$|\byour?\b|\b(?:look(?:ing)? (?:forward|at (?:it|this|these|them|the (?:list|items|actions)))|diligently|tirelessly|as hard as)\b/i

/** What is said in the text, or goes on anyway, and no work that somebody could finish. */
const noWork = words(`
  announce ask avoid continue cover describe discuss explain follow get inform invest keep learn monitor notify open
  outline prevent return run share show start stop suggest talk try use wait warn watch`)
/** Work that no bullet begins with. */
const otherWork = words(`
  address compensate conduct correct develop engage expand extend figure force hand host label lay make phase pin place pursue
  refund reimburse reissue reserve retrofit roll take work`)

/** Whether a verb, in its base form or with “-ing”, names work. */
function isWork(verb: string): boolean {
  const word = verb.toLowerCase()
  const stem = word.replace(/ing$/, '')
  const bases = stem === word ? [word] : [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')]
  return bases.some((base) => !noWork.has(base) && (otherWork.has(base) || isInstruction(base)))
}

/** What most texts have nothing of: a look at it spares them the grammar. */
export const mayIntend = new RegExp(
  [
    `\\b(?:we|${group})\\s(?:[a-z]+\\s){0,2}(?:will|shall)\\b`,
    "['’]ll\\b",
    '(?:intends?|plans?|aims?|resolves?|commits?|committed|going|planning|aiming)\\sto\\b',
    `(?:\\b(?:are|is)|['’]re)\\s(?:[a-z]+\\s){0,2}(?:${ahead.replaceAll(' ', '\\s')})\\b`,
    '\\bwill\\s(?:[a-z]+\\s)?be\\s(?:[a-z]+\\s)?[a-z-]+ed\\b',
  ].join('|'),
  'i',
)

/** What a sentence says that its authors are going to do, as offsets into it. */
export interface Intention {
  /** Where the clause that says it begins. */
  readonly start: number
  readonly verb: number
}

/**
 * What the authors of a sentence that is one line say that they are going to do; undefined where they do not. Only what
 * has a doer, a future and work: no obligation, no condition, no advice.
 */
export function findIntention(sentence: string): Intention | undefined {
  if (!mayIntend.test(sentence) || isNone.test(sentence)) return undefined
  for (const pattern of [byPeople, byName]) {
    const match = pattern.exec(sentence)
    if (match === null) continue
    const {doing, shortDoing, ...verbs} = match.groups ?? {}
    const said = Object.values(verbs).find((found?: string) => found !== undefined)
    const progress = doing ?? shortDoing
    if (progress === undefined && (said === undefined || !isWork(said))) continue
    const verb = match.index + match[0].length - (progress ?? said)!.length
    const before = sentence.slice(0, match.index)
    const start = before.length > shortestClause && joined.test(before) ? match.index : 0
    return {start, verb}
  }
  return undefined
}

/** What joins a clause to one that says something else: “The cause is not known, but we will …”. */
const joined = /[\s,](?:and|but|so|however)\W{1,2}$|;\W{1,2}$/i
/** “And so we will …” */
const shortestClause = 10

/** Whether a sentence promises a remedy without saying who sees to it. */
export function promisesRemedy(sentence: string): boolean {
  const done = isNone.test(sentence) ? undefined : passive.exec(sentence)?.groups?.done
  return done !== undefined && [done.slice(0, -1), done.slice(0, -2)].some(isWork)
}

/** The things that a plan lists, from the first verb on: “We will add an alert, raise the limit, and cap the retries”. */
export function partsOfPlan(sentence: string): readonly Span[] | undefined {
  const verb = findIntention(sentence)?.verb
  if (verb === undefined || !/, (?:and|as well as) /.test(sentence.slice(verb))) return undefined
  const parts = partsOf(sentence, verb, '(?=[a-z])')
  const areVerbs = parts.every(({start, end}) =>
    isWork(/^[a-z-]+/i.exec(sentence.slice(start, end))?.[0] ?? ''),
  )
  return parts.length > 2 && areVerbs ? parts : undefined
}
