import {humanNouns} from '../../language/lexicon.ts'
import {blank} from '../../text/edits.ts'
import {knownToAll} from './hindsight-reasons.ts'
import type {HindsightPhrase} from './hindsight.ts'

const people = `(?:${[...humanNouns].join('|')})`
const anyone = `(?:everyone|everybody|anyone|anybody|(?:even )?an? (?:child|layman|blind man|blind person|beginner|novice|junior|intern|first-year student|five-year-old)|(?:any|every)(?: \\p{L}+)? ${people})(?: (?:who|with|in|on)(?: [\\p{L}'’-]+){1,8}?)?`
/** In front of these, not everybody is meant. */
const notAll = '(?<!\\bnot )(?<!\\b(?:hardly|nearly|almost) )'

const seen = {
  why: 'It says what a look would have shown, not what drew eyes elsewhere.',
  source: 'dekker',
  alternatives: ['which signal showed it, and to whom'],
} as const

/** What people do with their senses and their minds, in each of its forms. */
const minds =
  '(?:sees?|seen|notic(?:e|ed)|spot(?:ted)?|reali[sz](?:e|ed)|tell|told|understand|understood|guess(?:ed)?|predict(?:ed)?|foreseen?|expect(?:ed)?|anticipat(?:e|ed)|recogni[sz](?:e|ed)|know|known|find|found|reject(?:ed)?|doubt(?:ed)?|question(?:ed)?|check(?:ed)?|ask(?:ed)?|calculat(?:e|ed)|comput(?:e|ed)|work(?:ed)? (?:it )?out|count(?:ed)?|object(?:ed)?|refus(?:e|ed)|smel(?:l|led|t)|hear|heard|sens(?:e|ed)|suspect(?:ed)?|grasp(?:ed)?|laugh(?:ed)?|think|thought|warn(?:ed)?|sa(?:y|id)|do(?:ne)? better|look(?:ed)?|explain(?:ed)?|work that out|figure[d]?(?: it| that)? out)'
const child =
  '(?:an?|any|every) (?:child|toddler|schoolboy|schoolgirl|schoolchild|school class|five-year-old|layman|layperson|blind (?:man|person)|beginner|novice|first-year \\p{L}+|apprentice|amateur|outsider|passer-by|monkey|half-blind \\p{L}+|(?:\\p{L}+ )?worth (?:his|her|their) salt|\\p{L}+ with (?:eyes|half an eye|a calculator|a pulse|any sense|common sense))'

/** Knowledge, sight and judgement that everybody is said to share. */
export const allAgree: readonly HindsightPhrase[] = [
  {
    id: 'everyone-knows',
    pattern: new RegExp(
      `${notAll}\\b${anyone} (?:knows|knew|would know|would have known|should know|should have known)\\b(?! (?:their|his|her|its|an?|different|each|one|two|who(?! (?:has|have|had|ever|works?|uses?|used|knows)\\b)|whom|whose|where|which|exactly|about|what to|how to)\\b)`,
      'iu',
    ),
    ...knownToAll,
    remedy: [blank('the page or runbook that documents it'), ' says'],
  },
  {
    id: 'common-sense',
    pattern:
      /\bcommon sense (?:says|said|dictates|dictated|demands|demanded|suggests|suggested|(?:tells|told|would (?:say|tell|have told|have said)|should (?:tell|have told))(?: (?:you|us|me|one|anyone|everyone|them|him|her))?)\b(?: that\b)?/i,
    ...knownToAll,
    remedy: [blank('the page or runbook that documents it'), ' says'],
  },
  {
    id: 'as-we-all-know',
    pattern: /\bas (?:we all|everyone|everybody|(?:you|we) (?:well|all)) knows?\b/i,
    ...knownToAll,
    remedy: ['as ', blank('the page or runbook that documents it'), ' says'],
  },
  {
    id: 'basics-of-the-trade',
    pattern:
      /\b(?:is|was|are|were) (?:just |simply |plain )?(?:(?:ops|operations|sre|devops|security|networking|database|engineering|testing|programming|admin|backup|incident) 101|the (?:abc|basics|fundamentals) of (?:our |the )?(?:trade|craft|job|profession|\p{L}+ing|operations)|(?:basic|elementary) (?:hygiene|precautions?|knowledge))\b/iu,
    ...knownToAll,
    remedy: ['was documented on ', blank('the page or runbook that documents it')],
  },
  {
    id: 'could-not-miss',
    pattern:
      /\b(?:(?:you|one|we) could(?: not|n['’]t)(?: possibly)? (?:have )?|(?:nobody|no one|no-one) could (?:possibly )?(?:have )?)(?:miss|overlook)(?:ed)?\b/i,
    ...seen,
    remedy: [blank('the signal at the time'), ' showed'],
  },
  {
    id: 'as-anyone-sees',
    pattern: /\bas (?:anyone|anybody|everyone|everybody) (?:can|could) see\b/i,
    ...seen,
    remedy: ['as ', blank('whoever looked at it, and when'), ' saw'],
  },
  {
    id: 'anyone-could-see',
    pattern: new RegExp(
      `${notAll}\\b${anyone} (?:can see(?! the\\b)|could see(?! the same\\b)|(?:could|would|should|might)(?: have|['’]ve) (?:seen|noticed|spotted|realised|realized|told|understood|guessed|predicted|foreseen|expected|anticipated|recogni[sz]ed))\\b(?: you\\b)?`,
      'iu',
    ),
    ...seen,
    remedy: [blank('the signal at the time'), ' showed'],
  },
  {
    id: 'for-all-to-see',
    pattern:
      /(?<=\b(?:there|open|visible|plain|written|documented|screen|dashboard|channel) )for (?:all|everyone|anyone) to see\b/i,
    ...seen,
    remedy: ['in ', blank('the place where it could be seen')],
  },
  {
    id: 'takes-no-expert',
    pattern:
      /\b(?:it (?:does not|doesn['’]t|did not|didn['’]t) take|(?:you|one|we) (?:do not|don['’]t|does not|doesn['’]t|did not|didn['’]t) (?:need|have) to be) (?:an?|much of an?) (?:expert|genius|rocket scientist|engineer)(?: to (?:see|know|understand|realise|realize)(?: that)?)?/i,
    ...seen,
    remedy: [blank('the signal at the time'), ' showed that'],
  },
  {
    id: 'one-look-enough',
    pattern:
      /\b(?:one|a single|a quick|the briefest|a brief|a) (?:look|glance)(?: (?:at|into|over) [^.;,]{2,40})? (?:was|is|had been|would(?: have|['’]ve) been) (?:enough|all it took) to (?:see|tell|know|spot|find|notice|realise|realize)\b/i,
    ...seen,
    remedy: [blank('the signal at the time'), ' showed'],
  },
  {
    id: 'how-could-miss',
    pattern:
      /^how (?:could|can|did) (?:(?:we|they|anyone|anybody|he|she|i|one|you|people) (?:possibly |ever )?(?:(?:have )?(?:miss(?:ed)?|overlook(?:ed)?)|not (?:have )?(?:see|seen|spot|spotted|notice|noticed|know|known|hear|heard))|(?:nobody|no one|none of (?:us|them)) (?:have )?(?:see|seen|spot|spotted|notice|noticed|know|known|hear|heard))\b(?! (?:the|our|a) (?:deadline|target|flight|train)\b)/i,
    ...seen,
    remedy: ['what showed ', blank('whom, and where')],
  },
  {
    id: 'how-unnoticed',
    pattern:
      /^how (?:could|can|did) (?:it|this|that|all this) (?:possibly |ever )?(?:have )?(?:go(?:ne)?|stay(?:ed)?|remain(?:ed)?) (?:unnoticed|unseen|undetected)\b/i,
    ...seen,
    remedy: ['what kept it from being noticed'],
  },
  {
    id: 'how-hard',
    pattern: /^how (?:hard|difficult) (?:can|could|would) it (?:be|have been) to\b/i,
    ...seen,
    remedy: ['what made it hard to'],
  },
  {
    id: 'would-have-been-easy',
    pattern:
      /\bit would(?: have|['’]ve) been (?:(?:so|very|perfectly|quite|really) )?(?:easy|simple|trivial|straightforward|no trouble|no effort) to\b/i,
    ...seen,
    remedy: [blank('the process or tool'), ' did not prompt anyone to'],
  },
  {
    id: 'all-along',
    pattern: /\ball along\b(?=[.,;!]|$)/i,
    ...seen,
    remedy: 'delete',
  },
  {
    id: 'any-competent',
    pattern: new RegExp(
      `(?<=\\b(?:any|every|no) )(?:competent|decent|reasonable|sensible|experienced|half-decent|self-respecting|serious) (?=(?:\\p{L}+ )?${people}\\b)`,
      'iu',
    ),
    why: 'It measures a person against one who knows the outcome.',
    source: 'dekker',
    alternatives: ['what was known at the time, and how'],
    remedy: 'delete',
  },
  {
    id: 'known-better-than',
    pattern: /\b(?:knows?|known|knew) better than(?= to\b)/i,
    why: 'It judges a person by what is known today.',
    source: 'dekker',
    alternatives: ['what was known at the time, and how'],
    remedy: ['from ', blank('what was known at the time'), ' not'],
    keepsFirst: true,
  },
  {
    id: 'known-better',
    pattern: /\b(?:know|known|knew) better\b(?! (?:as|under|than to|in|at|by)\b)/i,
    why: 'It judges a person by what is known today.',
    source: 'dekker',
    alternatives: ['what was known at the time, and how'],
    remedy: [blank('what was known at the time, and how')],
    keepsFirst: true,
  },
  {
    id: 'must-have-known',
    pattern: /\bmust (?:surely |clearly |obviously )?have (?:known|seen|noticed|realised|realized)\b/i,
    why: 'It guesses at a mind from the outcome; the source of the knowledge can be named.',
    source: 'dekker',
    alternatives: ['what was known at the time, and how'],
    remedy: ['was told by ', blank('the page, person or signal, if any')],
    of: 'person',
  },
  {
    id: 'a-child-would',
    pattern: new RegExp(
      `\\b(?:even )?(?:${child} (?:(?:can|could|would|will|should|might)(?: have|['’]ve)? \\p{L}+|knows|sees|understands)|(?:any|every) (?:\\p{L}+ )?${people} (?:can|could|would|will|should|might)(?: have|['’]ve)? ${minds}(?= (?:that|the|this|it|how|at|in|on|a|an|what|such|to)\\b|[.,;!]|$))\\b(?! you\\b)`,
      'iu',
    ),
    ...seen,
    remedy: [blank('the signal at the time'), ' showed'],
    unless: /\b(?:so that|where|whether|if|not|no)\b[^.;:,]{0,30}$/i,
  },
  {
    id: 'as-any-plumber-knows',
    pattern: new RegExp(
      `\\bas (?:any|every) (?:(?:\\p{L}+ )?${people}|(?:\\p{L}+ )?\\p{L}+) (?:(?:will|would|could|can) (?:tell|confirm|say|know|attest|see)|knows)(?: (?:you|us|one))?|\\bas is (?:well|widely|generally|commonly|universally) known\\b`,
      'iu',
    ),
    ...knownToAll,
    remedy: ['as ', blank('the page or runbook that documents it'), ' says'],
  },
  {
    id: 'first-thing-anyone',
    pattern:
      /\b(?:is|was) the (?:very )?first (?:thing|place|step|question) (?:that )?(?:any(?:one|body)|one|you|every(?:one|body)|any \p{L}+) (?:would|should|does|do|checks?|looks?|asks?|learns?|thinks?)(?: (?:of|have|check|look|do|ask|learn|think|try|see|checked|looked|done|asked|tried))?|\bthe (?:very )?first (?:thing|place|step|question) (?:that )?(?:any(?:one|body)|every(?:one|body)|any \p{L}+) (?:would|should|checks?|looks?|asks?)(?: (?:of|have|check|look|do|ask|try|see|checked|looked|done|asked|tried))?(?: (?:is|was))?/iu,
    ...knownToAll,
    remedy: ['was documented on ', blank('the page or runbook that documents it')],
  },
]
