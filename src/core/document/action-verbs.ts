import {isParticiple, verbOf} from '../language/participles.ts'
import {words} from '../language/word-list.ts'

/** What action items begin with, in the base form. */
const instructions = words(`
  add adapt adjust adopt agree alert allow amend analyse analyze announce apply appoint archive arrange ask assess assign
  audit automate avoid backfill backport ban batch block book bring build bump buy cache cap capture change check choose
  clarify clean close collect communicate compare complete configure confirm connect consider consolidate contact continue
  convert copy correct cover create cut dashboard debug decide decommission decouple define delete deploy deprecate describe
  design detect develop disable discourage discuss distribute document drain drop educate eliminate emit emphasise emphasize enable encourage encrypt enforce
  enhance ensure escalate establish evaluate examine expand expire explain explore expose extend file filter find finish
  fix follow formalise formalize gather get give grant guard handle harden help hire identify implement improve include
  increase inform instrument integrate introduce invest investigate isolate issue join keep launch learn limit link lint
  load lock log look lower make map maximise maximize measure merge migrate minimise minimize mirror monitor move notify open optimise optimize order organise
  organize page patch pause perform pin plan practise practice prepare prevent prioritise prioritize promote propose
  protect prove provide provision publish purge put raise rate-limit read rebuild reconsider record redesign reduce
  redirect refactor refresh refuse rehearse reject release relax remind remove rename repair replace replicate report
  request require rerun research reset resolve restart restore restrict retain retire retry return revert review revise
  revisit revoke rewrite roll rotate route run scale scan schedule script secure separate serialise serialize set setup
  shard share ship shorten show simplify simulate speed spike split stagger standardise standardize start stop store
  streamline strengthen subscribe suggest support surface switch sync talk teach test throttle tighten trace track train
  trigger try tune turn unify unpin update upgrade use validate verify version warn watch work wrap write`)

/** Whether words ask for something to be done: “Add an alert”, “Please add”, “To add”. */
export function isInstruction(sentence: string): boolean {
  const [first = ''] =
    /[\p{L}-]+/u.exec(sentence.replace(/^\W*(?:please|to|also|then|we (?:should|will|need to))\s+/i, '')) ??
    []
  return instructions.has(first.toLowerCase().replace(/^re-/, ''))
}

/** “Alert was added”: what could be an instruction is the name of a thing. */
const named = /^[^\w-]*[a-z-]+ (?:was|were|has|have)\b/i

/** An instruction, of which only what it is about can be past: “Find the hosts that were moved”. */
export function isOrder(sentence: string): boolean {
  return isInstruction(sentence) && !named.test(sentence)
}

const promise =
  /\b(?:shall|should(?! have| not have| never have)|must(?! have| not have| be left\b| remain\b| stay\b)|ought to(?! have)|(?:have|has|need|needs|want|plan|plans|intend|intends|aim|aims|propose|resolves?|hope) to|(?:fix|solution|plan|idea|proposal|recommendation|step|goal|aim),? is to|(?:am|is|are) (?:going|planning|planned|hoping|due|scheduled|to be|working)\b(?: (?:to|on|for))?|(?:could|may|might) be (?:added|improved|needed)|there might be|a ticket\b.{0,80}\bwas (?:created|added|raised)|added a ticket|in progress)\b|['’]ll\b/i

/** What is said with “will”, and of whom where that is us; “will have” looks back. */
const future =
  /(?<us>\b(?:we|i|team) )?\bwill (?!(?:not )?have\b)(?<not>not |never )?(?:(?:also|now|then|[a-z]+ly) )?(?<verb>[a-z-]+)(?: (?:[a-z]+ly )?(?<done>[a-z-]+))?/gi
/** How things behave, which is no plan of anybody. */
const behaviour = words(`
  act appear arrive become break cause crash end expire fail get happen hang lead look lose occur receive result return see
  seem show stop time`)

/** Whether a sentence promises something with “will”: what we will do, what will be done, what others will do. */
function isPlanned(sentence: string): boolean {
  return [...sentence.matchAll(future)].some(({groups}) => {
    const {us, not, verb = '', done = ''}: Partial<Record<string, string>> = groups!
    if (us !== undefined) return true
    if (not !== undefined) return false
    if (verb !== 'be') return !behaviour.has(verb.toLowerCase())
    return done.endsWith('ing') || (isParticiple(done) && isInstruction(verbOf(done).base))
  })
}

/** What would be done is no help: “Rebuild the packages is not an option”. A remark on one part of it says less. */
const isRuledOut =
  /^[^,.;:–—()]{1,160}\b(?:is|was|are|were|would be)(?:n['’]t| (?:(?:also|simply|currently|still) )?not|(?: also)? no) (?:an? |really |longer )?(?:option|possible|feasible|practical|viable|enough|solution)\b/i
const subordinate =
  /\b(?:that|which|whose?|if|when|where|because|since|as long as|unless|whether|until|while|why|what|whatever|how)\b/i

function isRefused(sentence: string): boolean {
  const [words] = isRuledOut.exec(sentence) ?? []
  return words !== undefined && !subordinate.test(words)
}

/** News of what was done since, advice to whoever reads, and what is taken to be so. */
const isAside =
  /^[\W_]*(?:update\b|if you\b|we do(?: not|n['’]t) (?:believe|think|expect)\b)|\byou(?:r| (?:should|must|need|have))\b/i

/** Whether a sentence says what is to be done, as an order or as a promise. */
export function asksForAction(sentence: string): boolean {
  if (isAside.test(sentence) || isRefused(sentence)) return false
  return isOrder(sentence) || promise.test(sentence) || isPlanned(sentence)
}
