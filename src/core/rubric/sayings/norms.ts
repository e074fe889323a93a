import type {Saying} from '../measures.ts'
import {people, review} from './words.ts'

/** How sentences say that nobody is blamed, and how people talk in a review. */
const no = "(?:no|not|never|nobody|none|nothing|without|neither|nor|rather than|instead of|\\w+n['’]t)"

export const normSayings: readonly Saying[] = [
  {
    word: /\brules\b/i,
    pattern: /^\W*(?:the |our )?(?:ground|house|speaking|meeting) rules\b[^:.]{0,80}:\s*\S+(?:\s+\S+){5}/i,
  },
  {
    word: /\b(?:pointing|point|blaming|blame|fault|guilt|judged|culprit\w*)\b/i,
    pattern: new RegExp(
      [
        String.raw`\b(?:no|without|avoid(?:ing|s)?|not about|(?:not|\p{L}+n['’]t)(?: here| meant| intended)? to|not (?:look|search)(?:ing)? (?:for|to)|never(?: to)?) (?:point(?:ing)? (?:of |any )?fingers?|finger[- ]?pointing|blaming|blame|assign(?:ing)?(?: any)? (?:blame|fault|guilt)|(?:seek|look|search)(?:ing)? (?:to (?:assign|find) |for )?(?:any )?(?:blame|fault|guilt|a culprit|culprits|someone to blame)|(?:lay|place|find)(?:ing)? (?:any )?(?:blame|fault|guilt|a culprit|culprits))\b(?!.{0,40}\bbut\b)(?!\s(?:the|our|its|\p{L}+['’]s)\s(?:vendor|supplier|provider|customer|carrier|network|hardware))`,
        String.raw`\b(?:not|n['’]t|never) (?:seek|look|try|want|wish|aim|mean|intend)\w* (?:to (?:assign|find|lay|place) |for |to )(?:any |a )?(?:blame|fault|guilt|culprits?)\b`,
        String.raw`\b(?:no ?one|nobody|no (?:single |one )?(?:person|individual)) (?:is|was|will be|here is|gets|should be) (?:to blame|to be blamed|blamed|at fault|(?:being )?judged)\b`,
      ].join('|'),
      'iu',
    ),
  },
  {
    word: /\bblameless/i,
    pattern: new RegExp(
      `\\b(?:is|are|was|be|stays?|keep|remains?|follow(?:s|ed)?|held|conducted|run|wr(?:ote|itten))\\b(?!-)(?!.{0,40}\\bnot\\b).{0,40}\\bblameless(?:ly)?\\b|\\bblameless\\b.{0,30}\\b(?:${review})\\b.{0,60}\\b(?:is|are|we|not|no|looks?|focus\\w*|examin\\w*|stud\\w*|asks?)\\b|^\\W*blameless\\s?[:–—-]`,
      'i',
    ),
  },
  {
    word: /\b(?:acted|worked|decided|did)\b|\bmade sense\b|\b(?:looked|seemed) (?:right|sensible|reasonable)\b/i,
    pattern:
      /\b(?:everyone|everybody|people|each person|all involved|those involved|all of us)\b.{0,30}\b(?:acted|worked|decided|did (?:the best|what|their best))\b.{0,40}\b(?:knew|could(?: see)?|saw|information|visible|available|good faith|reasonabl[ey]|sensibl[ey]|best)\b|\beveryone did (?:the best|their best)\b|\b(?:everyone|everybody|(?:each|every|all)(?: one)?(?: of them| of us| person)?) (?:did|acted|decided)\b.{0,40}\b(?:made sense|(?:looked|seemed) (?:right|sensible|reasonable))\b/i,
  },
  {
    word: /\b(?:people|persons?|individuals?|who did what|who pressed|who \p{L}+ed|finding|intentions?|intent)\b/iu,
    pattern:
      /\b(?:systems?|conditions|circumstances|arrangements?|set-?up|process(?:es)?|tools?)\b.{0,40}\b(?:not|rather than|instead of)\b.{0,20}\b(?:people|persons?|individuals?|who (?:did|pressed|made|wrote|typed) \p{L}+)\b|\b(?:talk|speak|write|ask|look)\b.{0,60}\b(?:not|rather than|instead of) (?:about|at|for) (?:persons?|people|individuals|culprits|names)\b|\bnot about finding (?:someone|somebody|anyone|a culprit)\b|\b(?:assum\w+|take for granted|presum\w+|start from)\b.{0,60}\b(?:good (?:faith|intent(?:ions?)?)|best intent(?:ions?)?|meant well|their best)\b/iu,
  },
  {
    word: /\b(?:culprits?|trial|sanctions?|disciplin\w+|liability|reprimands?|scapegoats?|personnel measures?|appraisals?|held against|blamed|blame|judged|punish\w*|witch[- ]?hunt)\b/i,
    pattern: new RegExp(
      `\\b${no}\\b[^.!?]{0,60}?\\b(?:culprits?|on trial|sanction(?:s|ed)?|disciplinary|disciplined|liability|reprimand\\w*|scapegoats?|personnel measures?|appraisals?|held against|(?:be|gets?|been|apportion|assign|attribute|allocate) (?:any )?(?:blamed?|judged|guilt|fault)|punish\\w*|witch[- ]?hunt)\\b`,
      'i',
    ),
  },
  {
    word: /\bjust[- ]culture\b|\bhindsight\b|\bwe know (?:today|now)\b|\bhears?\b[^.]{0,20}\bblam/i,
    pattern:
      /\bjust[- ]culture\b(?=.*\b(?:applies|apply|principles?|follow\w*|people|no|not|fair\w*)\b)|\bhindsight\b.{0,30}\b(?:aside|out|off|no place|not)\b|\b(?:no|not|without|avoid\w*)\b.{0,20}\bhindsight\b|\bas (?:they|it|things) looked\b.{0,60}\b(?:not|rather than|instead of)\b.{0,30}\b(?:today|now|look)\b|\b(?:if|when(?:ever)?)\b.{0,20}\bhears?\b.{0,12}\bblam/i,
  },
  {
    word: /\bwho\b|\broles?\b|\bfunctions?\b/i,
    pattern: new RegExp(
      `\\b(?:ask|asked|look|looked|interested|question|find out|search)\\b[^.!?]{0,60}\\b${no} (?:for |about |at )?who(?:se)?\\b|\\b${no} (?:to )?(?:ask|look|search|find out)\\w*\\b[^.!?]{0,30}\\bwho(?:se)?\\b[^.!?]{0,60}\\b(?:how|what|which|conditions?)\\b|\\b(?:people|persons|individuals|colleagues|staff|everyone)\\b.{0,20}\\b(?:appear|are (?:named|shown|mentioned|called|referred to)|stand)\\b.{0,20}\\b(?:by|with|as|under|in) (?:their )?(?:roles?|functions?)\\b`,
      'i',
    ),
  },
  {
    word: /\b(?:said|job|jobs|hours|pay|bonus|contracts?|references|appraisals?|reviews?|could see|was known|sensible)\b/i,
    pattern: new RegExp(
      [
        String.raw`\b(?:what|whatever|nothing(?: that)?)(?: is| was|['’]s)? (?:said|written|told|shared) (?:here|in (?:here|it|the room|this \p{L}+))\b[^.;]{0,30}\b(?:not (?:be )?used|(?:is|will be|gets) used|goes into|stays|leaves|without names)\b`,
        String.raw`\b(?:nobody|no one)['’]s (?:job|hours|pay|bonus|contract|review|appraisal|career|posting|standing)\b[^.;]{0,60}\b(?:is|are|gets?|depends?|hangs?) (?:touched|affected|at stake|on)\b`,
        String.raw`\bwe (?:look for|ask|describe|talk about|speak of|start from|tell|write) what (?:made|people|everyone|each|they|was|could)\b[^.;]{0,60}\b(?:sensible|sense|could see|saw|knew|known)\b`,
      ].join('|'),
      'iu',
    ),
  },
  {
    word: /\b(?:assum\w+|take for granted|presum\w+|start(?:ed)? from|did what|treat)\b/i,
    pattern: new RegExp(
      `\\b(?:assum\\w+|take for granted|presum\\w+|start(?:ed)? from|treat)\\b[^.!?]{0,60}\\b(?:competen\\w+|reasonabl[ey]|sensibl[ey]|rational|honest|(?:made|makes|make) sense|(?:looked|seemed) (?:right|sensible))\\b|\\b${people} did what (?:fitted|fit|made sense|seemed|looked|was (?:right|sensible)|they (?:could|knew))\\b`,
      'iu',
    ),
  },
]
