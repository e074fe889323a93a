import {conditions} from './character.ts'
import type {Judgement} from './judgement.ts'

const undone = {
  why: 'It names what somebody left out; what did not prompt it, or took its time, can be told.',
  source: 'dekker',
  alternatives: conditions,
} as const

const norm =
  '(?:freeze|embargo|polic(?:y|ies)|rules?|procedures?|process|requirements?|limits?|quotas?|restrictions?|conventions?|guidelines?|runbook|risks?|dangers?|consequences?|implications?|side effects?|impact of|effects? of|dependenc(?:y|ies)|maintenance|ban|deadline|need|warnings?)'
const because = '(?![^.;]{0,200}\\b(?:because|since|as (?:the|it|there|they|we)|due to)\\b)'
const work =
  '(?:handovers?|handoffs?|communication|co-?ordination|reviews?|supervision|follow-up|escalation|oversight|leadership|preparation|planning|testing|briefings?|alignment|collaboration|checks?|verification|reaction|response|risk assessments?|analysis)'
const people =
  '(?:(?:the|our|both|all|two|their) )?(?:[\\p{L}-]+ )?(?:teams?|shifts?|departments?|crews?|sites?|groups?|companies|parties|us|them|engineers|people|offices?|vendors?|support|operations|squads?|functions)'

/** What somebody did without, said with a noun: “took no backup”, “omission by”, “no proper handover”. */
export const neglect: readonly Judgement[] = [
  {
    id: 'took-no',
    pattern:
      /\b(?:made no (?:provisions?|allowances?|arrangements?|plans?|preparations?|backups?|cop(?:y|ies)|snapshots?|mention|notes?|inquir(?:y|ies)|enquir(?:y|ies)|contact|checks?)|took no (?:backups?|cop(?:y|ies)|snapshots?|precautions?|steps|measures|notes|responsibility|ownership|interest)|gave no (?:notice|warning|reasons?|explanations?|updates?|answers?|repl(?:y|ies)|feedback|handover|instructions?|thought|heed)|(?:did|performed|ran|carried out|conducted) no (?:tests?|testing|checks?|reviews?|verification|validation|dry[- ]run|load tests?|analysis|rehearsals?|research)|(?:sent|issued) no (?:notice|warnings?|updates?|announcements?|answers?|repl(?:y|ies))|(?:kept|left|wrote|provided|offered) no (?:records?|notes?|handover|documentation|explanations?|instructions?|support))\b/i,
    ...undone,
    person: 'subject',
    remedy: 'took-no',
  },
  {
    id: 'unaware',
    pattern: new RegExp(
      `\\b(?:was|were) (?:(?:simply|just|\\p{L}+ly) )?(?:(?:unaware|ignorant|(?:not|n['’]t) (?:\\p{L}+ )?aware) of (?=(?:the|our|this|that|any|its|their|a) (?:[\\p{L}-]+ ){0,3}?${norm}\\b))${because}`,
      'iu',
    ),
    ...undone,
    person: 'subject',
    remedy: 'informed',
  },
  {
    id: 'had-been-warned',
    pattern:
      /\bhad been (?:(?:repeatedly|explicitly|previously|already|clearly) )?(?:warned|cautioned)\b(?: (?:twice|before|repeatedly|several times))?/i,
    ...undone,
    person: 'subject',
    remedy: 'warned',
  },
  {
    id: 'anyway',
    pattern:
      /(?<=\b(?:knew|aware|told|warned|asked not)\b[^.;]{3,100}\b(?:but|and|yet|still)\b[^.;]{2,60} )(?:anyway|regardless|all the same|nonetheless|nevertheless)(?=[.,;!]|$)|(?<=\b(?:deployed|merged|shipped|went ahead|proceeded|carried on|released|approved|pushed|pressed on|signed off)\b[^.;,]{0,40} )(?:anyway|regardless)(?=[.,;!]|$)/i,
    ...undone,
    person: 'leading',
    remedy: 'reason',
  },
  {
    id: 'perfunctory',
    pattern: new RegExp(
      `\\b(?:superficial|perfunctory|lackadaisical|half-hearted|slapdash)(?= (?:\\p{L}+ )?${work}\\b)`,
      'iu',
    ),
    ...undone,
    remedy: 'delete',
  },
  {
    id: 'was-perfunctory',
    pattern: new RegExp(
      `(?<=\\b(?:${work}|approval|inspection|audit)(?: (?:of|by|from) (?:[\\p{L}-]+ ){1,4}| ))(?:was|were) (?:(?:very|rather|quite|too|only|at best) )?(?:superficial|perfunctory|lax|lackadaisical|half-hearted|slapdash|cursory)\\b`,
      'iu',
    ),
    ...undone,
    remedy: 'state',
  },
  {
    id: 'communication-was-poor',
    pattern: new RegExp(
      `(?<=^\\W{0,3}(?:the |our |their )?(?:communication|co-?ordination|handover|collaboration|teamwork|supervision|leadership|cooperation)(?: (?:between|of|by|from|among|within) ${people} | ))(?:was|were) (?:(?:very|rather|quite|too|simply) )?(?:poor|bad|terrible|lacking|deficient|non-existent)\\b`,
      'iu',
    ),
    ...undone,
    remedy: 'state',
  },
  {
    id: 'no-proper-work',
    pattern: new RegExp(
      `(?<=\\bthere (?:was|were|had been) )no (?:proper|real|serious|decent|meaningful|adequate|sufficient|thorough|careful) (?:\\p{L}+ )?${work}\\b`,
      'iu',
    ),
    ...undone,
    remedy: 'none-of',
  },
  {
    id: 'little-work-by',
    pattern: new RegExp(
      `\\b(?:the )?(?:inadequate|insufficient|poor|incomplete|lax|deficient) ${work} (?:by|from|on the part of)(?= )`,
      'iu',
    ),
    ...undone,
    person: 'behind',
    remedy: 'noun',
  },
  {
    id: 'neglect-by',
    pattern:
      /\b(?:an? |the )?(?:(?:gross|blatant|complete|wilful|willful|open) )?(?:neglect|disregard|non-compliance|indiscipline|breach of (?:trust|duty|discipline|protocol)|violation of (?:the )?(?:polic(?:y|ies)|rules?|procedures?|protocol|process|guidelines?|freeze)|omission) (?:(?:of|with|for) (?:[\p{L}\d'’-]+ ){1,4}?)?(?:by|on the part of)(?= )/iu,
    ...undone,
    person: 'behind',
    remedy: 'noun',
  },
  {
    id: 'dereliction',
    pattern:
      /(?<!\b(?:memory|resource|state|connection|session|lock|power|key) )\b(?:mismanagement|dereliction of duty|insubordination|malpractice|(?:gross |professional )?misconduct|favouritism|finger-pointing)\b/i,
    ...undone,
    remedy: 'noun',
  },
  {
    id: 'communication-broke-down',
    pattern:
      /\b(?:an? |the )?(?:communication (?:breakdown|failure|gap)|(?:breakdown|lapse) (?:in|of) (?:communication|co-?ordination)|miscommunication) (?:between|among|within|on the part of|by)(?= )/i,
    ...undone,
    person: 'behind',
    remedy: 'broke-down',
  },
  {
    id: 'clumsy',
    pattern:
      /\b(?:(?:tripped|stumbled|fell) over (?:his|her|their|our|its) own|shot (?:him|her|them|our)sel(?:f|ves) in the foot|painted (?:him|her|them|our)sel(?:f|ves) into a corner|bit off more than|(?:fell|walked|ran) (?:straight )?into (?:the|a|this|that) (?:same |old |classic )?trap\b(?: of)?|let (?:(?:his|her|their|our) guard down|down (?:his|her|their|our) guard)|took the easy way out|ma(?:de|kes) a (?:complete |total |right |real )?(?:hash|mess|pig['’]s ear) of|turned (?:his|her|their|our|its) backs? on|threw caution to the wind|could(?: not|n['’]t) care less|chickened out|lost the plot|caved in|blew it)\b/i,
    ...undone,
    person: 'subject',
    remedy: 'state',
  },
]
