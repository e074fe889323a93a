import {blank} from '../../text/edits.ts'
import {light} from './hindsight-reasons.ts'
import type {HindsightPhrase} from './hindsight.ts'

/**
 * Adverbs that judge a choice or what was knowable. Beside a verb of telling, showing or marking they say how well
 * something can be read (“clearly labelled”, “the trace clearly shows”), and judge nothing.
 */
const adverb = '(?:clearly|plainly|evidently|manifestly|undeniably|unquestionably)'
const manner =
  '(?: and \\p{L}+ly)? (?:\\p{L}*(?:document|label|mark|defin|describ|stat|display|indicat|identif|assign|communicat|separat|distinguish|writ|explain|express|specif|outlin|record|announc|demonstrat|structur|visib|legib|audib|readab|phras|word)|sa(?:y|id)|t(?:ell|old)|sh?ow|show|see|name|list|point|hear|understood|set out|spell|read|laid out|worded)\\p{L}*'
const judged =
  "(?:not|no|too|wrong|the wrong|should|could|must|need(?:s|ed)|failed|fails|missed|insufficient|inadequate|inappropriate|broken|preventable|avoidable|(?:naive|naïve)|outdated|out of date|flawed|faulty|bad|poor|weak|risky|dangerous|(?:un(?:prepared|aware|fit|suitable|able|ready|safe|wise|realistic|clear|tested|sound|sustainable|acceptable)|(?:under|over|mis|ill)-?\\p{L}+)|\\p{L}+ (?:far |much |way |a bit )?too (?:late|early|long|far|soon|slow|slowly|little|much|few|many)|(?:did|does|do|was|were|had|has|is|are|could|would|should)(?: not|n['’]t)(?: \\p{L}+){0,3} (?:enough|sufficient|sufficiently|adequate|adequately|suitable|ready|thorough|properly|fit))"

const why = 'What is clear after the fact was one signal among many before it.'
const wording = {
  why,
  source: 'etsy',
  alternatives: ['(leave it out)', 'which signal showed it, and to whom'],
  remedy: 'delete',
} as const

export const seenClearly: readonly HindsightPhrase[] = [
  {
    id: 'clearly-first',
    pattern: new RegExp(`^(?:clearly|plainly|evidently|surely|undoubtedly)\\b(?!${manner}),?`, 'iu'),
    ...wording,
  },
  {id: 'clearly-aside', pattern: /(?<=, )(?:clearly|plainly|evidently|surely|undoubtedly),/i, ...wording},
  {id: 'surely', pattern: /(?<!\bbut )\bsurely\b(?! (?:but|enough)\b),?/i, ...wording},
  {
    id: 'clearly-without',
    pattern: new RegExp(
      `(?<=\\b(?:was|were|is|are|been) )${adverb}(?= \\p{L}+(?:ed|en|t|n) without\\b)`,
      'iu',
    ),
    ...wording,
  },
  {id: 'clearly-judged', pattern: new RegExp(`\\b${adverb}(?= ${judged}(?!\\p{L}))`, 'iu'), ...wording},
  {
    id: 'clearly-known',
    pattern: new RegExp(
      `(?<=\\b(?:was|were|is|been|had|were|has) )${adverb}(?= (?:been )?(?:known|aware|warned|told|informed|asked|seen|noticed|foreseen|foreseeable|wrong|visible to|possible|heading|going to)\\b)`,
      'iu',
    ),
    ...wording,
  },
  {
    id: 'took-to-simply',
    pattern: /(?<=\b(?:took|takes|needed|cost) [^.;,]{2,40} to )(?:simply|just|merely)(?= \p{L}+)/iu,
    ...light,
    remedy: 'delete',
  },
  {
    id: 'clearly-is',
    pattern: new RegExp(
      `(?<=\\b(?:is|was|are|were|been) )${adverb}(?= (?:an?|the|something) )|(?<=\\b(?:was|were) )${adverb}(?= (?:in|on|above|below|beyond|out of|past) )`,
      'iu',
    ),
    ...wording,
  },
  {
    id: 'clearly-there',
    pattern:
      /(?<=\b(?:signs?|warnings?|spikes?|errors?|alerts?|drops?|increases?|trends?|symptoms?|evidence|patterns?|clues?|indications?|problems?) (?:was|were|had been) )(?:clearly|plainly|easily)(?= (?:visible|there|present|recogni[sz]able)\b)/i,
    ...wording,
  },
  {
    id: 'clearly-done',
    pattern: new RegExp(
      `\\b(?:${adverb}|undoubtedly|surely)\\b(?!${manner})(?= (?!(?:and|or|but|in|on|at|to|by|for|with|that|which|what|how|why|who|from|enough)\\b)\\p{L})`,
      'iu',
    ),
    ...wording,
    of: 'person',
  },
  {
    id: 'should-clearly',
    pattern:
      /(?<=\b(?:should|could|must|would|ought to) )(?:clearly|plainly|evidently|surely|undoubtedly)(?= have\b)/i,
    ...wording,
  },
  {
    id: 'glaringly',
    pattern:
      /\b(?:patently|glaringly|blatantly)(?= (?!obvious|clear|evident)\p{L})|\btrivially(?= \p{L}+[ai]ble\b)/iu,
    ...wording,
  },
  {
    id: 'simply-not',
    pattern:
      /\b(?:(?:simply|merely)(?= (?:failed|ignored|missed|overlooked|assumed|refused|trusted|believed|hoped|guessed|relied|dismissed|accepted|went|waited|skipped|neglected|misread|misjudged|gave up|carried on|looked away|\p{L}+ too (?:late|long|early|soon|fast|slowly|little|much))\b)|(?:simply|merely|just)(?= (?:clicked|pressed|trusted|hoped|copied|guessed|did not|didn['’]t|does not|doesn['’]t|do not|don['’]t|was not|wasn['’]t|were not|weren['’]t|never|not|forgot)\b(?! (?:know|have)\b)))/iu,
    ...light,
    remedy: 'delete',
    of: 'person',
  },
  {
    id: 'simply-wrong',
    pattern:
      /(?<=\b(?:was|were) )(?:simply|just|merely)(?= (?:wrong|a (?:mistake|bad|poor)|the wrong|(?:naive|naïve)|unwise|careless)\b)/i,
    ...light,
    remedy: 'delete',
  },
  {
    id: 'could-simply',
    pattern:
      /(?<=\b(?:could|should|would|might|must) )(?:simply|merely|just)(?= have \p{L}+)|(?<=\b(?:could|should|would|might|must) have )(?:simply|merely|just)(?= \p{L}+)/iu,
    ...light,
    remedy: 'delete',
    of: 'person',
  },
  {
    id: 'simply-have-been',
    pattern:
      /(?<=\b(?:could|should|would|might) )simply(?= have been (?:avoided|prevented|caught|spotted|seen|found|detected|noticed)\b)|(?<=\b(?:could|should|would|might) have been )simply(?= (?:avoided|prevented|caught|spotted|seen|found|detected|noticed)\b)/i,
    ...light,
    remedy: 'delete',
  },
  {
    id: 'had-simply',
    pattern:
      /(?<=\b(?:had|if) (?:we|they|he|she|i|someone|anyone|the \p{L}+)(?: had)? )(?:just|simply|only)(?= (?:not\b|\p{L}+ed\b))/iu,
    ...light,
    remedy: 'delete',
    of: 'person',
  },
  {
    id: 'all-they-had-to-do',
    pattern:
      /\ball (?:they|we|he|she|i|anyone|anybody|you|the \p{L}+(?:[ -]\p{L}+)?) (?:had|needed|would have had) to do (?:was|is)(?: (?:just|simply|only|merely))?(?: to)?\b/iu,
    ...light,
    remedy: [blank('who, at which moment'), ' could'],
  },
  {
    id: 'was-just-look',
    pattern: /(?<=\bhad to do (?:was|is) )(?:just|simply)\b/i,
    ...light,
    remedy: 'delete',
  },
  {
    id: 'only-to-look',
    pattern: /\b(?:had|have|needed) only to (?=look|read|check|ask|open|follow|run|compare)/i,
    ...light,
    remedy: ['could'],
  },
  {
    id: 'just-had-to-look',
    pattern:
      /\b(?:simply|merely|only|just) (?:had|needed) to (?=look|flip|scroll|click|search|glance|phone|read|check|ask|open|follow|run|compare)/i,
    ...light,
    remedy: ['could'],
    of: 'person',
  },
  {
    id: 'all-it-took',
    pattern:
      /\ball (?:it|that) (?:took|takes|needed|would have (?:taken|needed)|was needed) (?:was|is|to \p{L}+ (?:this|it|that) was)\b|\ball it would have taken\b|\bwas all (?:it|that) (?:took|was needed|would have taken)\b/iu,
    ...light,
    remedy: [blank('what made it easy or hard at the time'), ':'],
  },
  {
    id: 'matter-of',
    pattern: /\b(?:(?:simply|just|merely) a|a simple) matter of\b/i,
    ...light,
    remedy: [blank('what made it easy or hard at the time'), ':'],
    unless: /\b(?:is|are) now $/i,
  },
  {
    id: 'simple-enough',
    pattern:
      /(?<=\b(?:is|was) )(?:very |quite )?simple enough\b(?! (?:to|for|that)\b)|(?<=\b(?:root|cause|reason|answer|explanation|problem|trouble|truth|lesson|way out|way forward|remedy|choice)(?: of (?:\p{L}+ ){1,3}| )(?:is|was) )(?:very |quite )?(?:simple|straightforward|trivial|easy)(?=:)|(?<=\b(?:was|is|were) )(?:child['’]s play|a piece of cake|a walk in the park|dead (?:easy|simple))\b/iu,
    ...light,
    remedy: [blank('what made it easy or hard at the time')],
  },
]
