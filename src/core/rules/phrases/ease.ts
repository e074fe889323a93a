import {blank} from '../../text/edits.ts'
import {light} from './hindsight-reasons.ts'
import type {HindsightPhrase} from './hindsight.ts'

const known = blank('what was known at the time')
const documented = blank('the page or runbook that documents it')

/** Wordings by which it would have been little work to know or to do better. */
export const ease: readonly HindsightPhrase[] = [
  {
    id: 'moment-of-thought',
    pattern:
      /\b(?:an? |one )?(?:(?:moment|minute|second|instant|hour|bit|modicum|grain|ounce|shred|dose)|(?:\d+|two|three|five|ten|thirty|a few|a couple of|some) (?:seconds|minutes))(?:['’]s?| of) (?:\p{L}+ )?(?:thought|thinking|reflection|arithmetic|foresight|common sense|googling|imagination|logic|maths|math)\b(?! (?:went|goes|was (?:given|spent)))/iu,
    ...light,
    remedy: [known],
  },
  {
    id: 'as-simple-as',
    pattern:
      /(?<=\b(?:is|was|were|are|been) )(?:just |almost |really )?as (?:simple|easy|trivial|plain|straightforward|banal|basic) as(?! (?:possible|before|ever|planned|expected|it|the (?:old|other|previous|first|last)|in|on)\b)/i,
    ...light,
    remedy: [blank('what made it easy or hard at the time'), ':'],
    unless: /(?:n['’]t|\b(?:not|never|if|whether))\b[^.;:,]{0,24}$/i,
  },
  {
    id: 'no-genius',
    pattern:
      /\b(?:(?:does not|doesn['’]t|did not|didn['’]t|would not have|wouldn['’]t have) (?:take|taken|need|needed|require|required) (?:an?|any|much|too much|great|special)|(?:takes?|took|need(?:s|ed)?|require[sd]?) (?:no|hardly any|little)) (?:(?:great|special|particular|deep|advanced) )?(?:genius|expert(?:ise)?|rocket scien(?:tist|ce)|detective|prophet|fortune[- ]teller|crystal ball|imagination|brain surgeon|mathematician|PhD|degree|specialist|wizard|clairvoyant|insider|skills?|insight|knowledge|training|magic)(?= to\b)/i,
    ...light,
    remedy: ['takes ', blank('what was needed, and who had it')],
    unless: /\] $/,
  },
  {
    id: 'first-rule',
    pattern:
      /\b(?:(?:the|an?|every|any|one of the) )?(?:(?:most (?:basic|elementary|fundamental)|cardinal|golden|oldest|simplest|iron|elementary) (?:rules?|laws?|principles?|precautions?|sins?|errors?|mistakes?|lessons?|checks?|hygiene|courtesy|diligence)|first (?:rule|law|commandment|principle|lesson) of(?! (?:the|this|that|each|every) (?:chain|set|list|table|policy|firewall|file|series|course))|rule (?:number |no\.? )?(?:one|1)(?: of| in| for)|lesson (?:number )?one(?: of| in| for)?)(?: (?:of|in|for) (?:the |our |any |this )?\p{L}+)?/iu,
    ...light,
    remedy: ['what ', documented, ' says'],
    unless: /\b(?:this|that|called|has|have)\b[^.;:,]{0,8}$/i,
  },
  {
    id: 'schoolbook',
    pattern:
      /(?<=\b(?:is|was|are|were) )(?:(?:just|simply|plain|the|a|pure|basic) )*(?:schoolbook|primary[- ]school|kindergarten|grade[- ]school|high[- ]school|first-year|first-week|entry-level|beginner['’]?s?|elementary)(?: (?:stuff|arithmetic|maths?|knowledge|material|lesson|matter))?(?=[.,;!]|$)/i,
    ...light,
    remedy: ['documented on ', documented],
  },
  {
    id: 'quick-look-shows',
    pattern:
      /\b(?:an? |one )?(?:quick|single|mere|cursory|casual|fleeting|passing|superficial) (?:glance|look)(?= (?:(?:at|into|over|through|on) [^.;,]{2,40} )?(?:shows|reveals|tells|proves|suffices|(?:would|will) (?:show|reveal|tell|suffice|do)|is enough|makes)\b)/i,
    ...light,
    remedy: ['a look'],
  },
  {
    id: 'one-step-away',
    pattern:
      /(?<=\b(?:was|were|had been) )(?:(?:only|just|merely|literally|but) )?(?:an?|one|two) (?:(?:phone |single |mouse )?(?:click|glance|call|question|keystroke|page|search|message|door|desk|floor)s?) away\b/i,
    ...light,
    remedy: ['within reach of ', blank('whom, and by which way')],
  },
  {
    id: 'least-one-could',
    pattern:
      /\b(?:the (?:very )?least (?:that )?(?:one|we|you|anyone|they) (?:can|could|might|should|may) (?:have )?(?:expect|expected|ask|asked|do|done)|is (?:that|it) too much to ask|how (?:hard|difficult) (?:is|was) it(?= to)|it (?:is|was) not (?:that|so) (?:hard|difficult)(?= to)|it (?:isn|wasn)['’]t (?:that|so|exactly) (?:hard|difficult)(?= to))\b/i,
    ...light,
    remedy: [blank('what made it easy or hard at the time'), ' bore on whether'],
  },
  {
    id: 'only-had-to-be',
    pattern:
      /\b(?:only|merely|simply|just) (?:had|needed) to be (?=(?:read|looked at|looked up|opened|checked|followed|run|asked|compared|counted|turned|plugged|switched|pressed|ticked|added|told|called)\b)|\b(?:had|needed) only to be (?=(?:read|looked at|opened|checked|followed|run|asked|compared|counted|turned|plugged|switched|pressed|ticked|added|told|called)\b)/i,
    ...light,
    remedy: ['could be '],
  },
  {
    id: 'sufficed',
    pattern:
      /\b(?:it would(?: have|['’]ve) (?:sufficed|been enough|been sufficient) to|all (?:that )?(?:was|is|would have been) (?:needed|required|necessary|missing) (?:was|is|would have been)|all (?:that )?was needed was)\b/i,
    ...light,
    remedy: [blank('what made it easy or hard at the time'), ' bore on whether to'],
  },
  {
    id: 'not-rocket-science',
    pattern:
      /\b(?:it )?(?:is|was)(?:n['’]t| not| hardly| no) (?:exactly |really )?(?:rocket science|brain surgery|black magic|witchcraft|magic|a dark art|sorcery)(?: to\b)?/iu,
    ...light,
    remedy: [blank('what made it easy or hard at the time'), ' bore on how'],
  },
  {
    id: 'trivial-fix',
    pattern:
      /(?<=\b(?:fix|remedy|solution|cure|workaround|answer|repair|prevention|precaution) (?:was|is|would have been) )(?:(?:as )?(?:simple|trivial|easy|banal|straightforward|cheap) as [^.;,]{2,30}(?=[.,;])|(?:embarrassingly|trivially|absurdly|ridiculously|dead|almost too|deceptively) (?:simple|easy|trivial|cheap|obvious)|trivial|a no-brainer|child['’]s play)(?=[.,;:!]|$)/i,
    ...light,
    remedy: [blank('what made it easy or hard at the time')],
  },
]
