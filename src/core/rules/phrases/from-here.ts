import {blank} from '../../text/edits.ts'
import {known} from './hindsight-reasons.ts'
import type {HindsightPhrase} from './hindsight.ts'

const now = {
  why: 'It tells how things look now; the decision was made with what was known then.',
  source: 'dekker',
  alternatives: ['(leave it out)', 'what was known at the time, and how'],
} as const
const looked = blank('how it looked at the time, and to whom')
const odd =
  '(?:strange|odd|absurd|(?:naive|naïve)|reckless|bold|careless|optimistic|incredible|clear|obvious|plain|bizarre|foolish|risky|thin|comical|ironic|prophetic|ominous|different|quaint|grotesque|laughable|generous|hasty|timid|simple|inevitable|unavoidable|logical|telling|eerie|sad)'
const looks = '(?:looks?|seems?|appears?|reads?|sounds?|feels?)'

/** The place from which the past is seen: after it, with its end known. */
export const seenFromHere: readonly HindsightPhrase[] = [
  {
    id: 'with-all-we-have-now',
    pattern:
      /\b(?:in the (?:clear )?light of day|looking at (?:it|this|that|things|all this) (?:now|today)|with (?:the|our|all the) (?:knowledge|facts|evidence|insight)s? (?:of (?:today|hindsight)|(?:that )?(?:we|i) have (?:now|today)|on the table|in hand(?: now| today))|now that (?:we|i) have (?:all )?(?:the )?(?:facts|evidence|whole picture|full picture|answers)|after all (?:that )?(?:we|i) (?:now know|know now|know today))\b,?/i,
    ...now,
    remedy: 'delete',
  },
  {
    id: 'after-the-fact-easy',
    pattern:
      /^after the (?:fact|event),? it(?:['’]s| is| was) (?:always )?easy to (?:see|tell|say|spot|find)\b/i,
    ...now,
    remedy: [blank('what was found out since, and how'), ' shows'],
  },
  {
    id: 'once-you-know',
    pattern:
      /\b(?:once|if|when|as soon as|now that|to anyone who|for those who|to those who|for anyone who) (?:(?:you|one|we|i|they) )?(?:knows?|ha(?:s|ve) (?:seen|learned|learnt|found out|understood|read)) (?:where to look|what to look for|what (?:came|happened|to expect)|how it (?:ended|ends|ended up)|the (?:answer|ending|outcome|trick|solution|end|cause|explanation|story|whole story)|(?:all )?(?:this|it)(?=[.,;!]|$))/i,
    ...now,
    remedy: ['for whoever knew ', known],
  },
  {
    id: 'reading-it-again',
    pattern:
      /^(?:re-?reading|re-?watching|replaying|(?:reading|watching|hearing|going through|leafing through|listening to|looking through)(?= [^.;,]{2,60} (?:again|today|now|afterwards|with fresh eyes|a second time|in full|from the end|back)\b))(?= [^.;]{2,90}, (?:one|you|we|i|the|it|this|these|what|every|each|all)\b)/i,
    ...now,
    remedy: ['with ', known, ', reading'],
  },
  {
    id: 'looks-odd-today',
    pattern: new RegExp(
      `\\b${looks} (?:\\p{L}+ly |rather |quite |very |downright |almost )?${odd} (?:today|now|from (?:here|today))(?=[.,;!]|$)`,
      'iu',
    ),
    ...now,
    remedy: ['looked at the time like ', looked],
  },
  {
    id: 'reads-like-a-warning',
    pattern: new RegExp(
      `(?:\\b(?:now|today),? )?\\b${looks}(?:,? (?:now|today|in retrospect),?)? (?:almost )?like (?:an? )?(?:\\p{L}+ )?(?:warnings?|omens?|prophec(?:y|ies)|predictions?|announcements?|blueprint|jokes?|recipe|confession|invitation|cr(?:y|ies) for|forecast|obituary|countdown|chronicle|farce|parody|comedy|tragedy|satire|dress rehearsal|foreshadowing|premonition|trailer|script)\\b|\\bchronicle of (?:a|an) [\\p{L} ]{3,20} foretold\\b`,
      'iu',
    ),
    ...now,
    remedy: ['looked at the time like ', looked],
    unless: /\b(?:would|should|must|not|never)\b[^.;:,]{0,20}$/i,
  },
  {
    id: 'as-it-turned-out',
    pattern: /(?<=\b(?:was|were|is)),? as (?:it|this|that|things) (?:later |would )?turn(?:s|ed)? out,?/i,
    ...now,
    remedy: 'delete',
    isWhatNow: true,
  },
  {
    id: 'wiser-now',
    pattern:
      /\b(?:(?:we|i) (?:are|am) (?:all )?(?:wiser|smarter|cleverer) (?:now|today|for it)|(?:today|now) (?:we|i) (?:are|am) (?:all )?(?:wiser|smarter|cleverer))\b/i,
    ...now,
    remedy: [blank('what was found out since, and how')],
  },
  {
    id: 'only-surprise-is',
    pattern:
      /\b(?:the|our|my|a|it (?:is|was) an?) (?:(?:only|real|true|actual|minor|small|sheer|pure) )?(?:surprise|wonder|miracle|marvel|surprising thing|astonishing thing|amazing thing|remarkable thing)(?: (?:is|was|here is))?(?: only)? (?:that|how (?:long|few|many|late|little))(?= )/i,
    ...now,
    remedy: [blank('what was expected at the time, and why'), ' explains that'],
  },
  {
    id: 'nothing-surprising',
    pattern:
      /\bthere (?:is|was) nothing (?:surprising|astonishing|unexpected|mysterious|strange|odd) (?:about|in|to)\b|\b(?:is|was) it any (?:wonder|surprise) that\b|\bwho (?:is|was|would(?: have)?|could(?: have)?) (?:be(?:en)? )?surprised(?: that| by)?\b/i,
    ...now,
    remedy: [blank('what was expected at the time, and why'), ' explains'],
  },
  {
    id: 'to-think-that',
    pattern: /^(?:and )?to think that\b/i,
    ...now,
    remedy: 'delete',
  },
  {
    id: 'how-many-warnings',
    pattern:
      /\bhow (?:many|much) (?:more )?(?:\p{L}+ )?\p{L}+ (?:does|do|did|would) (?:it|one|we|you|they|anyone|a \p{L}+)(?: have)? (?:take|need|needed|taken|want)\b|\bif (?:that|this|those) (?:is|was|are|were)(?: not|n['’]t) (?:an? )?(?:\p{L}+ )?\p{L}+,? (?:then )?(?:what|nothing) (?:is|was|are)\b/iu,
    ...now,
    remedy: ['which ', blank('signals were there, beside which others')],
    unless: /\b(?:know|see|show|tells?|measure|asks?|of|count) $/i,
  },
  {
    id: 'one-would-think',
    pattern:
      /\b(?:one|you) (?:would|might|should|could) (?:(?:be forgiven for thinking|have thought|have expected|have hoped|think|expect|hope|assume|imagine) (?:that|(?=an? |the |any |at least )))\b/i,
    ...now,
    remedy: [blank('which guide or person'), ' had led some to expect that'],
    unless: /\b(?:than|as|what)\b[^.;:]{0,10}$/i,
  },
  {
    id: 'nobody-can-say',
    pattern:
      /\b(?:nobody|none of us) (?:can|could|may|will be able to) (?:now |seriously |really )?(?:say|claim|pretend|maintain|complain)(?= (?:(?:that )?(?:we|they|he|she|it|i|the \p{L}+)|not to have|to have|there)\b)/iu,
    ...now,
    remedy: [blank('who'), ' had ', blank('which signals, and from when on'), ', so nobody said'],
  },
]
