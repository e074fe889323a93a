import {humanNouns} from '../../language/lexicon.ts'
import {blank} from '../../text/edits.ts'
import type {HindsightPhrase} from './hindsight.ts'

const wonder = {
  why: 'What looks strange now made sense to somebody then; the text can tell why.',
  source: 'dekker',
  alternatives: ['what was known at the time, and how it looked'],
} as const
const then = blank('what was known at the time, and how it looked')
const explained = ['is explained by ', then] as const
const explains = [then, ' explains'] as const

/** People in a clause: whose acts, or whose silence, is wondered at. */
const people = `(?:any(?:one|body)|every(?:one|body)|nobody|no one|some(?:one|body)|we|they|he|she|people|(?:${[...humanNouns].join('|')})s?)`
const told = `(?:how|why|that|what)\\b[^.;:]{0,60}\\b${people}\\b`
const strange =
  '(?:inexplicable|incomprehensible|unfathomable|unbelievable|incredible|baffling|astonishing|astounding|amazing|remarkable|striking|staggering|mind-boggling|perplexing|bewildering|telling|unsettling|worrying|alarming|sobering|disturbing)'
const grasp =
  '(?:understand|see|fathom|grasp|comprehend|explain|believe|imagine|conceive|justify|credit|accept)'
const hard = `(?:hard|difficult|impossible|not easy|tough) to ${grasp}`
const riddle = '(?:an? (?:complete |total )?(?:mystery|riddle|puzzle|enigma|wonder))'
const beyond =
  '(?:beyond (?:us|me|all of us|belief|comprehension|explanation|understanding|imagination|(?:all|any) reason))'

/** Wordings that wonder at what people did, as one does who knows how it ended. */
export const incredulity: readonly HindsightPhrase[] = [
  {
    id: 'how-anyone-is-beyond',
    pattern: new RegExp(
      `(?<=^(?:how|why|that) (?:anyone|anybody|nobody|no one|everyone|everybody|we|they|people|the (?:team|crew|desk|on-call|operators?|engineers?|reviewers?|staff|board|sponsors?|responders?|managers?|developers?))\\b[^.;:]{3,140} )(?:is|was|remains|seems|stays) (?:still |simply |frankly |quite |rather |\\p{L}+ly )?(?:${beyond}|${riddle}|${hard}|${strange})(?=[.,;!]|$| (?:to|for) (?:us|me|all|this)\\b)`,
      'iu',
    ),
    ...wonder,
    remedy: explained,
  },
  {
    id: 'hard-to-see-how',
    pattern: new RegExp(
      `\\b(?:it(?:['’]s| is| was| remains| seems)|(?:we|i) (?:still )?find it) (?:\\p{L}+ly |still |so |quite |rather )?(?:${hard}|${riddle}|${beyond}|${strange})(?: (?:to|for) (?:us|me))?,?(?= ${told})`,
      'iu',
    ),
    ...wonder,
    remedy: explains,
  },
  {
    id: 'what-is-strange',
    pattern: new RegExp(
      `\\bwhat(?:['’]s| is| was| remains) (?:\\p{L}+ly |so |most |truly )?(?:${hard}|${strange})(?: (?:about it|here))? (?:is|was)(?= ${told})`,
      'iu',
    ),
    ...wonder,
    remedy: explains,
  },
  {
    id: 'one-wonders',
    pattern:
      /\b(?:one|you) (?:(?:has to|must|can only|may well|might well|is left to|cannot but|can['’]t but) )?wonders?(?= (?:how|why|what|whether|who|if)\b)/i,
    ...wonder,
    remedy: explains,
  },
  {
    id: 'beggars-belief',
    pattern:
      /\b(?:beggars|defies|strains|stretches) (?:belief|explanation|comprehension|credulity|logic|reason)\b/i,
    ...wonder,
    remedy: explained,
  },
  {
    id: 'what-were-they-thinking',
    pattern:
      /^(?:really, )?what (?:on earth )?(?:were|was|could) (?:we|they|he|she|i|the \p{L}+(?: \p{L}+)?) (?:even |possibly |have been )?thinking\b/iu,
    ...wonder,
    remedy: ['what was ', then],
  },
  {
    id: 'what-could-go-wrong',
    pattern:
      /\bwhat could (?:possibly )?(?:go|have gone) wrong\b|\bwhat (?:else (?:did (?:we|they|you|anyone|i)|would (?:you|one|anyone)|is one to)|did (?:they|anyone)|would (?:one|anyone)) expect\b(?: of| from)?/i,
    ...wonder,
    remedy: ['what was expected, given ', then, ', of'],
  },
  {
    id: 'how-could-anyone',
    pattern:
      /^(?:and |but )?how (?:could|can) (?:any(?:one|body)|some(?:one|body)|people|(?:we|they|he|she|the \p{L}+(?: \p{L}+)?)(?= (?:ever|possibly|seriously|really|have)\b))(?: ever| possibly| seriously| really)*(?= (?:have )?(?:think|thought|believe[d]?|assume[d]?|imagine[d]?|expect(?:ed)?|trust(?:ed)?|accept(?:ed)?|approve[d]?|sign(?:ed)?|let|leave|left|forget|forgotten|allow(?:ed)?|ignore[d]?|go|gone|been|be|take[n]?|press(?:ed)?|click(?:ed)?|deploy(?:ed)?|do|done|agree[d]?|decide[d]?|hope[d]?)\b)/iu,
    ...wonder,
    remedy: ['what led ', blank('whom, with what knowledge,'), ' to'],
  },
  {
    id: 'no-sane-person',
    pattern:
      /\b(?:who|no one|nobody|anyone|anybody) in (?:his|her|their|one['’]s) right mind\b|\bno (?:sane|reasonable|sensible|rational|thinking|prudent|half-awake) (?:person|human(?: being)?|engineer|operator|team|one)\b|\b(?:nobody|no one) could (?:seriously|honestly|reasonably|really) (?:have )?(?:believe[d]?|think|thought|expect(?:ed)?|claim(?:ed)?|hope[d]?)\b/i,
    ...wonder,
    remedy: [blank('who, with what knowledge,')],
  },
  {
    id: 'of-all-days',
    pattern:
      /,? ?\bof all (?:the )?(?:days|times|moments|places|people|things|weeks|nights)\b,?|\b(?:why|how|what) (?:on earth|in the world|the hell|in heaven['’]s name)\b/i,
    ...wonder,
    remedy: 'delete',
  },
  {
    id: 'incredibly',
    pattern:
      /^(?:and |but )?(?:amazingly|incredibly|unbelievably|inexplicably|incomprehensibly|astonishingly|absurdly|bizarrely|strangely|oddly|curiously|remarkably|surprisingly|shockingly|embarrassingly|fatally|tragically|astoundingly|mystifyingly|bafflingly)(?: enough)?,?(?= [^.;:]{0,80}(?:\b(?:nobody|no one|none|nothing|never|neither|not|without|ignored|overlooked|missed|skipped|muted|dismissed|carried on|went on|accepted|silenced)\b|n['’]t\b))/i,
    ...wonder,
    remedy: 'delete',
  },
]
