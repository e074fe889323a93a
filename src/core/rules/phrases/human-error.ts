import {type HumanErrorPhrase, people, symptom} from './human-error-phrase.ts'
import {mishandled} from './mishandled.ts'
import {peopleAsCauses} from './people-as-causes.ts'
import {personFailed} from './person-failed.ts'
import {slips} from './slips.ts'

const list = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`

/** Those whose error is never a machine's. */
const actors = list(
  `human people (?<!-)person personal personnel staff employee operator pilot manual clerical engineer developer dev admin administrator sysadmin dba
   technician electrician nurse doctor surgeon pharmacist teller signaller picker packer courier mechanic cashier clerk analyst trader contractor programmer tester crew captain
   maintainer on-call`,
)

const plainFaults = list(
  'error mistake oversight slip slip-up blunder lapse misstep misconfiguration negligence mishandling misuse misjudge?ment mis-?operation misinterpretation misreading misunderstanding misdiagnosis miscalculation misperception mix-up mis-?click miscount mistyping omission fumble thinko',
)

const article = '(?:an?|the|this|our|their|one|some|several|many|multiple|repeated|two|three|four)'

const kind =
  '(?:simple|pure|plain|classic|basic|trivial|honest|genuine|unfortunate|unlucky|unnoticed|unintended|accidental|common|typical|small|minor|major|grave|obvious|sheer|good old)'

const compound =
  '(?:(?:network|deployment|release|database|data|system|systems|support|platform|shift|duty) )?'

const lead = `(?:${article} )?(?:${kind} ){0,2}`

export const humanErrorPhrases: readonly HumanErrorPhrase[] = [
  {
    id: 'error-by-person',
    pattern: new RegExp(
      `\\b${lead}(?:${compound}(?:${actors}|user)(?:['’]s)? )?(?:error|mistake|typo|slip|oversight|misconfiguration|misjudge?ment|miscalculation|mix-up|mis(?:reading|interpretation|understanding|perception|diagnosis)|blunder|slip-up|lapse|omission|brain (?:fade|fart|freeze|fog)|senior moment|mis-?click|mis-?(?:handling|use|operation)|(?:wrong|incorrect|faulty|erroneous|improper|false|mistaken|accidental|inadvertent|unintended|unintentional|premature) (?:input|entry|click|press|keystroke|action|command|setting|handling|operation|use|manipulation|assumption|interpretation|reading|diagnosis|selection|intervention|deletion|removal|restart|reboot|shutdown|change|edit|push|merge|execution|application|connection|installation|adjustment|calculation|transfer|placement|estimate|sequence|order of steps|labell?ing|procedure|response|release|disposal|assembly|wiring|cabling|dosing|mapping|filing|addressing|copy|paste|keying|revocation|reset|(?<!wrong )(?:call|decision)))s? (?:(?:of|in) (?:the|an?|our|this) (?:[\\p{L}-]+ ){1,3}(?=by ))?(?:(?:(?:that |which )?(?:was|were|had been) )?(?:made|introduced|committed) (?:[\\p{L}-]+ ){0,4}?)?(?:by|on the (?:part|side) of|of(?= (?:the|an?|one|our)\\b)) (?:(?:an?|the|our|their|its|one of (?:the|our)|some|two|three|another) )?(?:(?!of\\b|and\\b|by\\b)[\\p{L}’'-]+ ){0,2}?${people}\\b(?!['’]s|-| (?:service|system|console|panel|interface|tool|api|loop|pod|process|portal|table|database|agent|segment|group|id|type|name|region|cohort|account|tier|version)s?\\b)`,
      'iu',
    ),
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'error-of-judgement',
    pattern:
      /\b(?:an? |the )?(?:errors?|lapses?|mistakes?|failures?) (?:of|in) (?:judge?ment|attention|concentration|memory)\b|\b(?:an? |the )?(?:moments? of|moment['’]s) (?:inattention|distraction|carelessness|confusion)\b|\b(?:an? |the )?(?:(?:momentary|mental) (?:lapse|slip)|brain (?:fade|fart|freeze|fog)|senior moment)s?\b/i,
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'made-an-error',
    pattern:
      /\bma(?:de|kes|king|ke) (?:an?|the|some|several|two|three|one) (?:\p{L}+ ){0,2}?(?:mistake|error|typo|slip|blunder)s?\b|\berred\b|\bcommitted an? (?:\p{L}+ )?(?:mistake|error|blunder)\b/iu,
    ...symptom,
    remedy: 'taken',
    of: 'role',
  },
  {
    id: 'error-on-our-part',
    pattern:
      /\b(?:an? )?(?:(?:my|his|her|our|their) (?:own )?typos?|(?:error|mistake|oversight|slip|lapse|blunder|misjudge?ment|mix-up|thinko|misunderstanding|omission|fault)s? (?:on (?:our|his|her|their|my|(?:the|an?|one) (?:[\p{L}-]+ ){0,3}?[\p{L}-]+['’]s?) (?:part|side|end)|of (?:ours|mine|his|hers|theirs)))\b/iu,
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'human-error',
    pattern: new RegExp(
      `\\b${lead}${compound}${actors}(?:['’]s?)?(?: |-)(?:${plainFaults}|(?<=(?:human|operator|pilot|engineer|developer)(?:['’]s?)?(?: |-))failure)s?\\b(?!-\\p{L})`,
      'iu',
    ),
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'error-of-role',
    pattern: new RegExp(
      `\\b${lead}(?:(?:[\\p{L}-]+ )?(?:${people}|someone|somebody|teammate)(?:['’]s?) (?:own )?(?:[\\p{L}-]+ )?(?:${plainFaults}|typo)|(?!computer|server|compiler|parser)\\p{L}{3,12}(?:er|or|ist|ian|ee|man|woman)(?: mistake|['’]s (?:misjudge?ment|mistake|blunder|slip|lapse|oversight|forgetfulness|carelessness|inattention|negligence)))s?\\b(?!-\\p{L})`,
      'iu',
    ),
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'manual-entry-error',
    pattern:
      /\b(?:an? |the )?(?:(?:erroneous|wrong|incorrect|mistaken|faulty) manual (?:entry|input|edit|change|step|action)|operation mistake|manipulation (?:error|mistake)|usage mistake)s?\b|\b(?:an? |the )?(?:manual|human|operator) (?:data(?:-| )?)?(?:entry|input|configuration|config|typing|copying|processing|handling|editing|deployment) (?:error|mistake|slip)s?\b/i,
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'entry-error',
    pattern:
      /\b(?:an? |the )?(?:simple |plain )?(?:data(?:-| )entry|typing|keying|keystroke|transcription|transposition|copy(?:ing|(?:-| )paste)|(?:wiring|cabling|counting|labelling|labeling|reading|planning|spreadsheet)(?= mistake)) (?:error|mistake)s?\b(?!-)/i,
    ...symptom,
    remedy: 'step',
    ambiguous: true,
  },
  {
    id: 'made-during',
    pattern:
      /\b(?:an? |the |some |several |two |three )?(?:(?:mistake|error|slip|blunder|oversight)s? (?:(?:that|which) (?:was|were|had been) )?(?:made|committed)(?= (?:during|while|when|in)\b)|mistakes?(?= (?:during|while|in (?:the )?(?:execution|handling|preparation|operation|application|course|maintenance))\b))/i,
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'judgement-error',
    pattern:
      /\b(?:an? |the )?(?:(?:wrong |human )?misjudge?ments?|judge?ment errors?|wrong judge?ment)\b(?! of\b)/i,
    ...symptom,
    remedy: 'step',
    ambiguous: true,
  },
  {
    id: 'human-behaviour',
    pattern:
      /\b(?:human (?:behaviou?r|imperfections?|limitations?|ignorance|negligence|inaction|forgetfulness)|(?<=\b(?:cause|reason|problem) (?:was|is) )(?:people|humans|a human)(?=[.,;]|\s*$))(?! (?:model|analysis|study|studies|research)\b)/i,
    ...symptom,
    remedy: 'step',
    ambiguous: true,
  },
  {
    id: 'people-make-mistakes',
    pattern:
      /\b(?:people|humans|staff|engineers|operators|developers|admins|employees) (?:making|make|made) (?:mistakes|errors)\b/i,
    ...symptom,
    remedy: 'step',
    ambiguous: true,
  },
  {
    id: 'misoperation',
    pattern:
      /\b(?:an? |the |one |this )?(?:single |simple )?(?:mis-?operation|mal-?operation|mis-?click|mis-?keying)s?\b|\b(?:an? )?cognitive (?:slip|error|lapse)s?\b|\bhuman err(?=[.,;)]|$)/i,
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'honest-mistake',
    pattern:
      /\b(?:an? |the )?(?:(?:honest|innocent) (?:mistake|error|typo|slip)|genuine mistake|(?:silly|dumb) (?:mistake|error)|(?:(?:copy|cut)(?:-and-|-n-|-| and | & |\/)?(?:-)?paste|typing|keying|transcription|transposition) mistake)s?\b/iu,
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'user-error',
    pattern: new RegExp(
      `\\b${lead}(?:user|customer|end(?:-| )user)(?: |-)(?:error|mistake|fault|misconfiguration|mishandling|misuse)s?\\b(?!-\\p{L})`,
      'iu',
    ),
    ...symptom,
    remedy: 'step',
    ambiguous: true,
  },
  {
    id: 'driver-error',
    pattern:
      /\b(?:driver|worker|controller|agent|conductor|dispatcher|individual|maintenance|team|reviewer|planner|installer|builder|approver|requester|editor|translator|moderator|supervisor|inspector|commander) (?:error|mistake)s?\b(?!-\p{L})/iu,
    ...symptom,
    remedy: 'step',
    ambiguous: true,
  },
  {
    id: 'fat-finger',
    pattern:
      /\b(?:an? |the )?(?:classic )?fat(?:-| )finger(?:s|ing)?(?: (?:error|mistake|slip|typo)s?)?\b|\bfinger trouble\b/i,
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'fat-fingered',
    pattern:
      /\bfat(?:-| )fingered(?: \p{L}+)?|(?<=\b(?:was|were|been) )mis-?(?:keyed|typed|clicked|dialled|heard|copied|entered|counted)\b(?! by\b)/iu,
    ...symptom,
    remedy: 'allowed',
  },
  {
    id: 'pebkac',
    pattern:
      /\b(?:an? |the )?(?:pebkac|pebcak|wetware|meatware|(?:layer|level)(?:-| )(?:8|eight) (?:problem|issue|error|fault)|(?:id10t|id-10t|id-10-t)(?: error)?)\b/i,
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'human-caused',
    pattern:
      /\b(?:human|operator|user)-(?:caused|induced|inflicted)\b(?: (?!and\b|or\b|but\b|by\b|in\b|on\b|as\b|because\b|when\b)\p{L}+)?/iu,
    ...symptom,
    remedy: 'allowed',
  },
  {
    id: 'human-factor',
    pattern: /\b(?:the )?human factor\b/i,
    ...symptom,
    remedy: 'conditions',
  },
  {
    id: 'human-element',
    pattern:
      /\b(?:the |a |an )?(?:human (?:element|fault|failing|mishap|fallibility|frailty|weakness|nature(?= (?:did|played|got|took|was|won|being)\b|:)|misjudge?ment|carelessness|inattention|component(?= (?:failed|was)\b))|(?:problem )?between (?:the )?(?:keyboard|chair) and (?:the )?(?:keyboard|chair)|(?<=\b(?:problem|error|issue|fault|bug) )(?:sat|sits|was|is) (?:in front of|before) the (?:screen|keyboard|monitor)|slip of the (?:fingers?|hand|keyboard|mouse|pen|thumb|key))\b/i,
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'cause-was-human',
    pattern:
      /(?<=\b(?:cause|error|reason|mistake|failure|fault|trigger|incident|outage|problem|issue|deletion|loss)(?: (?:was|is)|(?: (?:category|type|code|class))?:) )(?:(?:purely|entirely|simply|clearly|just) )?(?:(?:an? )?human(?: in (?:nature|origin)| origin| one)?(?=[.,;:!]|\s*$)|(?:human|man)-made\b)|\bnot (?:a )?technical,? but (?:a )?human(?: one)?\b|\bhuman(?:,? and not| rather than) (?:a )?technical\b|(?<=\b(?:was|were|is|entirely|purely) )man-made\b|(?<=\bit was )human(?:, all too human)?(?=[.,:;!])|\bof (?:an? )?(?:purely )?human (?:nature|origin)\b|(?<=\b(?:cause|reason|trouble|problem|failure|fault|mistake)s? (?:was|were|is|are|lay with|lies with) )(?:man|humans?|people),? (?:and )?not (?:the )?machines?\b,?|\b(?:man|humans?|people),? (?:and )?not (?:the )?machines?\b,?(?= (?:was|were|is|are) (?:the |to )?(?:cause|reason|blame|problem)\b)/i,
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'human-problem',
    pattern: /(?<=\b(?:was|is) )(?:an? )?(?:purely |entirely |solely )?human (?:problem|issue)\b/i,
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'individual-error',
    pattern:
      /^(?:operating|handling) (?:error|mistake)\b(?! (?:codes?|rates?|messages?)\b)|\ban? (?:individual|operating|handling) (?:error|mistake)\b/i,
    ...symptom,
    remedy: 'step',
  },
  {
    id: 'weakest-link',
    pattern:
      /\bthe weakest link (?:in the chain )?(?:was|is|were|are|remains?) (?:the |our |a )?(?:humans?|people|users?|staff|person|operators?|employees?)\b(?: (?:in front of|behind|at) the (?:screen|keyboard|console|wheel|controls)\b)?|\bpeople (?:are|were) the (?:problem|weakest link)\b/i,
    ...symptom,
    remedy: 'made',
  },
  ...peopleAsCauses,
  ...slips,
  ...personFailed,
  ...mishandled,
  {
    id: 'mistakes-were-made',
    pattern: /\b(?:mistakes|errors) (?:were|have been|had been) made\b(?! (?:visible|public|available)\b)/i,
    ...symptom,
    remedy: 'made',
  },
  {
    id: 'mistakes-happen',
    pattern:
      /(?<=^\W{0,3}(?:(?:because|as|since) )?|[,;:–—] (?:(?:and|but|as|because|since|after all,?) )?)(?:(?:people|humans|we all) (?:do |will |always |sometimes )?make (?:mistakes|errors)|to err is human|(?:nobody|no one)(?: is|['’]s) perfect|we(?: are|['’]re) (?:all )?(?:only|just) human)(?=[.!]?\s*$)|\bwe(?: are|['’]re) (?:all )?(?:only|just) human(?=, (?!so\b|but\b))|\b(?:(?:people|humans|we all|engineers|operators) (?:do )?make (?:mistakes|errors)|(?:mistakes|human errors?) (?:do )?happens?)(?=,? (?:and|as) (?:on|this|that|here|one|it|also|so|in|did)\b)/i,
    ...symptom,
    remedy: 'happens',
  },
  {
    id: 'human-factors',
    pattern: /\bhuman factors\b/i,
    ...symptom,
    remedy: 'conditions',
    ambiguous: true,
  },
]
