import {blank} from '../../text/edits.ts'
import {judged, known, light} from './hindsight-reasons.ts'
import type {HindsightPhrase} from './hindsight.ts'

const plain = {
  why: 'What is clear after the fact was one signal among many before it.',
  source: 'etsy',
  alternatives: ['(leave it out)', 'which signal showed it, and to whom'],
} as const
const effort = blank('what made it easy or hard at the time')
const sure =
  '(?:clearly|plainly|manifestly|undeniably|unquestionably|definitely|undoubtedly|doubtless|without (?:a |any )?doubt|no doubt|patently)'
const looking =
  '(?:look|read|check|ask|open|follow|run|compare|flip|scroll|click|search|glance|phone|call|turn|press|count|wait|walk|pick up|write|tell|say|listen|watch|test|try|stop|think|pull|push|close|plug|switch|add|remove|set)'

/** How sure one is now of what it was like, and of how little it would have taken. */
export const sureNow: readonly HindsightPhrase[] = [
  {
    id: 'sure-judgement',
    pattern: new RegExp(
      `(?<=\\b(?:was|were|is|are|been) )${sure}(?= (?:off|too|im\\p{L}+|in\\p{L}+|un\\p{L}+|ir\\p{L}+|dis\\p{L}+|over\\p{L}+|under\\p{L}+|mis\\p{L}+|wrong|odd|bogus|dangerous|doomed|excessive|absurd|nonsense|fake|false|late|a bad|a poor|no (?:good|match|help)|not))`,
      'iu',
    ),
    ...plain,
    remedy: 'delete',
  },
  {
    id: 'no-doubt-that',
    pattern:
      /\b(?:there (?:is|was|can be|could be) (?:absolutely |simply |really )?no (?:doubt|question|denying|escaping the fact|getting around(?: the fact)?)|nobody (?:can|could|will) (?:deny|doubt|dispute))(?: (?:that|now that))\b|^(?:no doubt|doubtless|undeniably|unquestionably|indisputably|unmistakably|manifestly|patently|self-evidently|naturally enough|logically|obviously enough|clearly enough)\b,?/i,
    ...plain,
    remedy: 'delete',
  },
  {
    id: 'naturally-inside',
    pattern:
      /(?<=\p{L}, )(?:naturally|logically|predictably|inevitably),|(?<=\p{L} )(?:naturally|logically)(?= (?:went|came|ran|led|had|blew|fell|failed|missed|assumed|broke|died|stopped|ended|did not|didn['’]t)\b)|, (?:naturally|logically|predictably|inevitably)(?=[.!]|$)/iu,
    ...plain,
    remedy: 'delete',
  },
  {
    id: 'simply-too',
    pattern:
      /(?<=\b(?:was|were|is|came|ran) )(?:simply|just|merely)(?= (?:too (?:small|short|late|large|big|long|slow|weak|old|few|many|much|little|low|high|early|optimistic|ambitious|complex|simple|thin|narrow|tight|trusting)|unlucky|unwise|not enough|not up to|overdue)\b)|(?<=\b(?:crew|team|staff|operator|engineer|we|they|he|she|everyone|nobody|people|responders?|on-call) )(?:simply|just|merely)(?= (?:looked (?:in|at) the wrong|kept|waved|nodded|shrugged|walked|looked on|pressed on|let)\b)/i,
    ...light,
    remedy: 'delete',
  },
  {
    id: 'one-only-had-to',
    pattern: new RegExp(
      `\\b(?:one|you|anyone|anybody) (?:only|just|simply|merely) (?:had|has|have|needed|needs|need) to (?=${looking}\\b)|\\ball (?:that )?(?:one|you|anyone|there was) (?:had|has|have|needed|needs|was) to (?:do|be done) (?:was|is)(?: to)?\\b`,
      'iu',
    ),
    ...light,
    remedy: [blank('who, at which moment,'), ' could '],
  },
  {
    id: 'nothing-easier',
    pattern:
      /\b(?:nothing (?:is|was|would(?: have|['’]ve) been|could(?: have|['’]ve) been) (?:easier|simpler|more (?:obvious|natural|straightforward))|what (?:is|was|could be|could have been|would have been) (?:easier|simpler|more (?:obvious|natural)))(?: than)?(?: (?:for \p{L}+ )?to)?\b|\b(?:can|could)(?:not|n['’]t| not) (?:be|have been) (?:that|so|too) (?:hard|difficult)(?: to)?\b|\bis it (?:really )?(?:so|that|too) (?:hard|difficult)(?: to)?\b|\bnothing more than [^.;,]{3,40} was (?:needed|required|necessary)\b/iu,
    ...light,
    remedy: [effort, ' bore on the way to'],
  },
  {
    id: 'ample-chance',
    pattern:
      /\bthere (?:was|were|had been|would have been) (?:(?:more than )?enough|plenty of|ample|sufficient|every|all the|no shortage of|any number of) (?:time|times|opportunity|opportunities|chances?|moments?|occasions?|warning|notice|reasons?|room|cause)(?= (?:to|for|of)\b|[.,;!]|$)|\b(?:had|was given|were given|had been given|got) (?:more than enough|plenty of|ample|every) (?:time|opportunity|opportunities|chances?|warnings?|notice|occasions?|reasons?)\b|\bample (?:warning|notice|time|opportunity) (?:was|had been) (?:given|there|available)\b|\b(?:missed|passed up|squandered|let slip|wasted) (?:an?|the|this|every|many|another) (?:golden |perfect |last |clear |good )?(?:opportunit(?:y|ies)|chances?) (?:to|of|for)\b|\b(?:golden|perfect|last|clear|good|first|only) (?:opportunit(?:y|ies)|chances?) (?:to [^.;,]{3,40} )?(?:was|were|had been|went) (?:missed|lost|wasted|let slip|begging|by)\b/i,
    ...plain,
    remedy: [blank('what spoke for it at the time, and what against')],
    unless: /\b(?:not|never|no|if|whether)\b[^.;:,]{0,20}$/i,
  },
  {
    id: 'warning-enough',
    pattern:
      /\b(?:was|were|been|is|be) (?:(?:an? )?(?:clear|loud|early|first|last|serious|proper|real|ample|timely) )*(?:warning|warnings|hint|proof|sign|reason|alarm) enough\b|\bwarning enough\b|\b(?:was|were|been) (?:an? |the )?(?:\p{L}+ )?(?:warning shots?|shots? across (?:the|our) bows?|harbingers?|omens?|portents?|foretaste|forewarning|dress rehearsals?|preview|writing on the wall|canary)\b|\b(?:foreshadow(?:ed|s)|presaged|heralded|prefigured|augured)\b|^if (?:that|this) was not a(?:n? \p{L}+)? (?:warning|sign|hint)\b/iu,
    ...plain,
    remedy: ['was seen by ', blank('whom, and taken for what')],
    unless: /\b(?:not|no|never|whether)\b[^.;:,]{0,14}$/i,
  },
  {
    id: 'from-a-look-back',
    pattern:
      /\b(?:from|with|by|in) (?:an? |the |our )?(?:retrospective (?:point of view|view|look|glance|perspective|angle)|look(?:ing)? back|backward (?:look|glance)|later (?:look|reading|view)|second look)\b,?|^an? (?:look|glance|view) back (?=(?:shows|reveals|tells|makes)\b)|\b(?:everyone|everybody|we|all|all of us|nobody disagrees) (?:all )?(?:agrees?|accepts?|admits?|concedes?|understands?|reali[sz]es?) (?:now|today|by now|meanwhile)(?: that)?\b|(?<=^\W{0,3}[^.;:,]{3,40} later,? )(?:everyone|everybody|we|all of us) (?:all )?(?:agrees?|sees?|knows?|reali[sz]es?)(?: that)?\b/i,
    ...plain,
    remedy: [known, ' told'],
  },
  {
    id: 'rest-followed',
    pattern:
      /\b(?:the rest (?:followed (?:by itself|of itself|on its own|naturally|as the night the day)|was (?:gravity|physics|arithmetic|inevitable|predictable))|one thing led to another|things took (?:their|its) course|it all went (?:downhill|wrong) from there)\b/i,
    ...judged,
    remedy: [blank('what followed, step by step'), ' followed'],
  },
]
