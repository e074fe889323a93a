/**
 * What a person is said to have left undone or done badly. It is blame only where a person does it: caches miss, parsers
 * ignore and limiters bypass. Each frame tells the act as a condition of the system.
 *
 * - `prompt`: another verb follows, which nothing prompted (`forgot to check`).
 * - `shown`: something was there to be seen, which nothing showed (`missed the alert`).
 * - `allowed`: something was done that nothing prevented (`skipped the review`).
 * - `unguarded`: a neutral verb takes its place, and the guard that was not there is asked for (`mistyped` → `typed`).
 * - `strained`: what the work lacked is asked for (`botched the repair`).
 * - `reasoned`: there was a reason, and it is asked for (`refused to move`).
 */
export type Frame = 'prompt' | 'shown' | 'allowed' | 'unguarded' | 'strained' | 'reasoned'

export interface BlamedAct {
  readonly verb: string
  /** What stands behind the verb and belongs to it: `up` of “messed up”. */
  readonly particle?: string
  /** What has to follow, in lower case, for the verb to be blame. */
  readonly object?: RegExp
  readonly frame: Frame
  /** The verb without the blame, for `unguarded`. */
  readonly neutral?: string
}

const each = (words: string, rest: Omit<BlamedAct, 'verb'>): BlamedAct[] =>
  words.split(/\s+/).map((entry) => {
    const [verb = '', particle] = entry.split('+')
    return {...rest, verb, ...(particle !== undefined && {particle})}
  })

/** What protects: to go past it is told as a failing, to go past a meeting is not. */
const guard =
  /\b(?:reviews?|tests?|testing|stages?|steps?|checks?|checklists?|approvals?|canary|staging|dry[- ]runs?|procedures?|process|validations?|verification|gates?|guards?|guardrails?|protections?|backups?|sign-offs?|ci|pipelines?|training|drills?|rehearsals?|polic(?:y|ies)|rules?|freeze|safeguards?|controls?|warnings?|prompts?|confirmations?|runbooks?|instructions?|manual|handovers?|briefings?|hooks?|change management|change board|qa|acceptance|security|peer|code owners?|two-person|four-eyes|interlocks?|alarms?|time-outs?|walk-?throughs?|lint(?:er|ing)?)\b/
const order =
  /\b(?:polic(?:y|ies)|rules?|procedures?|protocols?|process|guidelines?|freeze|instructions?|orders?|standards?|agreements?|regulations?|principles?|embargo|checklist|runbook|advice|contracts?|promises?|conventions?)\b/
const service =
  /(?:\uFFFC|\b(?:prod|production|sites?|clusters?|services?|databases?|systems?|apis?|platforms?|networks?|portals?|apps?|applications?|shops?|stores?|websites?|environments?|regions?|servers?|checkout|builds?|everything|backends?|frontends?|main|master|trunk|deploys?|deployments?|pipelines?|logins?|payments?|staging|tenants?|hosts?|nodes?|racks?|switch|gateways?|stacks?|branch|exports?|imports?|migrations?|integrations?|schemas?|repo|release|pages?|brokers?|queues?|office|plants?|lines?|data ?cent(?:er|re)s?|(?:re)?solvers?|dns|search|billing|vpn|firewalls?|certificates?|links?|mail|monitoring|alerting|dashboards?|caches?|volumes?|proxy|proxies|feeds?|signup|tests?|things?|ci|config(?:uration)?|it)\b)/
const outage =
  /\b(?:outages?|incidents?|downtime|disruptions?|failures?|problems?|issues?|crash|crash(?:es)?|breach|leaks?|data loss|loss|mess|damage|delays?|corruption|deletions?|disasters?|interruptions?|blackout|whole thing|accident|chaos|all this|this|it)\b/
export const signal =
  /\b(?:alarms?|alerts?|pages?|pagers?|warnings?|signals?|reports?|tickets?|concerns?|objections?|complaints?|messages?|hints?|advice|problems?|issues?|extent|severity|seriousness|dangers?|threats?|notifications?|escalations?|requests?|findings?|bugs?|e?-?mails?|signs?|symptoms?|errors?|suggestions?|risks?|feedback|doubts?|callers?|it)\b/

export const blamedActs: readonly BlamedAct[] = [
  ...each('fail forget neglect omit', {frame: 'prompt'}),
  ...each('refuse', {frame: 'reasoned'}),
  ...each(
    'overlook ignore disregard misread misjudge underestimate miss misunderstand misdiagnose misinterpret',
    {
      frame: 'shown',
    },
  ),
  ...each('misperceive overestimate downplay misremember', {frame: 'shown'}),
  {verb: 'mistake', object: /^\S+(?: \S+){0,5} (?:for|as)\b/, frame: 'shown'},
  ...each('confuse mix+up', {
    frame: 'shown',
    object:
      /^(?:the|these|those|two|both|it|them|production|prod|staging|one|which|names?|hosts?|tabs?)\b|^\S+ (?:and|with|for) \S+/,
  }),
  ...each('push pressure bully coerce', {
    frame: 'allowed',
    object:
      /^(?:us|him|her|them|everyone|(?:the|our|their) (?:\S+ )?(?:team|engineers?|developers?|crew|operators?|squad|vendor|reviewers?)) (?:to|into)\b/,
  }),
  ...each(
    'dismiss brush+off brush+aside push+aside wave+aside wave+away shrug+off sleep+through laugh+off play+down gloss+over belittle trivialise trivialize discount tune+out',
    {
      frame: 'shown',
      object: signal,
    },
  ),
  ...each('skip bypass circumvent sidestep override evade forgo forego', {frame: 'allowed', object: guard}),
  {
    verb: 'leave',
    particle: 'out',
    object: new RegExp(`^(?!.*\\boptional\\b).*${guard.source}`),
    frame: 'allowed',
  },
  {
    verb: 'skim',
    object:
      /^(?:over |through )?(?:(?:the|a|an|this|that) )?(?:\S+ )?(?:diff|reviews?|code|change|pull|runbook|plan|instructions?|manual|e?-?mail|log|output|list)\b/,
    frame: 'shown',
  },
  ...each('violate breach disobey flout break defy contravene', {frame: 'allowed', object: order}),
  ...each('break crash take+down bring+down knock+out knock+over knock+offline wreck ruin destroy tank', {
    frame: 'allowed',
    object: service,
  }),
  ...each('cause trigger provoke', {frame: 'allowed', object: outage}),
  ...each('tolerate condone abuse misuse rush sabotage mishandle overrule', {frame: 'allowed'}),
  {verb: 'cut', particle: 'corners', frame: 'allowed'},
  ...each('sit+on', {frame: 'shown', object: signal}),
  ...each('meddle+with tinker+with fiddle+with mess+with tamper+with interfere+with', {frame: 'allowed'}),
  {
    verb: 'leave',
    object:
      /^(?:the|a|an|his|her|their|our|its|both|all|some|two) (?:\S+ ){1,5}?(?:open|unlocked|running|enabled|disabled|exposed|unattended|on|off|unprotected|unsecured|logged|plugged|unplugged|mounted|active|public|writable)\b/,
    frame: 'allowed',
  },
  ...(
    [
      ['misconfigure', 'configure'],
      ['mistype', 'type'],
      ['mis-type', 'type'],
      ['miskey', 'key'],
      ['mis-key', 'key'],
      ['mispatch', 'patch'],
      ['miswire', 'wire'],
      ['misdirect', 'direct'],
      ['mis-click', 'click'],
      ['misspell', 'spell'],
      ['mislabel', 'label'],
      ['misroute', 'route'],
      ['misplace', 'place'],
      ['misapply', 'apply'],
      ['miscalculate', 'calculate'],
      ['miscount', 'count'],
      ['mis-set', 'set'],
      ['misclick', 'click'],
      ['misaddress', 'address'],
      ['misfile', 'file'],
      ['mistag', 'tag'],
      ['miscommunicate', 'communicate'],
      ['misinform', 'inform'],
      ['misreport', 'report'],
      ['fat-finger', 'enter'],
      ['rubber-stamp', 'approve'],
      ['rubberstamp', 'approve'],
    ] as const
  ).map(([verb, neutral]) => ({verb, neutral, frame: 'unguarded' as const})),
  {
    verb: 'transpose',
    neutral: 'enter',
    frame: 'unguarded',
    // A table is transposed on purpose.
    object: /^(?:by|(?:\S+ ){0,3}?(?:digits?|numbers?|figures?|dates?|letters?|characters?))\b/,
  },
  {verb: 'wave', particle: 'through', neutral: 'approve', frame: 'unguarded'},
  ...each(
    'oversell overpromise mess+up screw+up botch bungle mishandle mismanage fumble muck+up foul+up muff butcher flub goof+up',
    {
      frame: 'strained',
    },
  ),
]

/** What a person can fail to do without anyone at fault: the system did not let them. */
export const unable =
  /^(?:connect|log|login|sign|reproduce|reach|access|authenticate|join|load|receive|get|start|restart|recover|resolve|restore|bring|find)$/

/** What follows where a thing, not an act, was forgotten or neglected: “forgot the second step”. */
export const forgettable =
  /^(?:the|a|an|this|that|our|its|their|his|her|one|two|three|four|several|many|both|every|each|\d+|about|how|all|some|what|steps?|items?|points?|sections?|parts?|lines?)$/

/** A goal that was missed is a fact about numbers. */
export const missedGoal =
  /^(?:\S+ ){0,3}?(?:slos?|slas?|targets?|deadlines?|goals?|milestones?|objectives?|okrs?|kpis?|key results?|dates?|windows?|numbers?|cut-offs?|trains?|flights?|budget)\b/

/** Acts that only people fail to do: no subject has to be found to know that one is meant. */
export const onlyHuman: ReadonlySet<string> = new Set(
  `forget neglect overlook misread misjudge underestimate overestimate misunderstand misremember misdiagnose disregard
   downplay sleep`.split(/\s+/),
)

/** Words that tell an act as a decision and not as a slip. */
export const deliberate =
  /\b(?:deliberately|intentionally|on purpose|as (?:agreed|planned|designed|documented|instructed)|by design|consciously|for (?:the )?(?:planned )?maintenance)\b/i

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Verbs that, left undone by a person, are told as a failing: “didn't check”, “never tested”, “nobody asked”. */
export const expectedActs = set(
  `check verify test notice realise realize follow read consider think communicate inform tell escalate document review
   catch anticipate validate confirm ask bother pay care know understand spot recognise recognize remember respond involve
   warn announce coordinate double-check mention consult heed listen question challenge look care inspect examine
   watch investigate prepare plan raise react own act train foresee try answer reply brief audit
   appreciate rehearse practise practice flag report alert account prioritise prioritize adhere comply object
   acknowledge attend share get put run talk intervene supervise insist obey respect pick speak step show pass stick let push
   stand carry make`,
)

/** Verbs that are as often a decision: left undone they are a failing only where no reason is given. */
export const expectedUnlessReasoned = set(
  `update renew rotate secure maintain label close patch write address clean forward notify page call enable disable set add
   include configure schedule assign record lock mark replace handle bring use take do revoke back file hand clean open sign order
   invite submit log sync`,
)

/** States of mind that, with their reason given, are no failing: “did not know the limit, since it is documented nowhere”. */
export const explained: ReadonlySet<string> = set('know understand realise realize recognise recognize')

/** What gives the reason. */
export const reason =
  /\b(?:because|since|as (?:the|we|it|they|there)(?! (?:should|ought))|so that|in order to|due to)\b|,\s+as\s+(?!(?:they|we) (?:should|ought))\w|\bwhich (?:is|was|are|were) (?:not|only|visible only|shown only|kept only|nowhere|un\w+|hidden|documented nowhere)\b/i

const anything = /^(?:any|anything|a difference(?= [,.;]|$))\b/

/** Words behind which such a verb tells what there was to find, not what was left undone. */
export const notExpected: Readonly<Record<string, RegExp>> = {
  notice: anything,
  spot: anything,
  report: anything,
  know: /^(?:how many|(?:it |this |that )?yet|the (?:root )?(?:cause|reason|answer|extent)|why|if|whether|when|where|what (?:caused|was))\b/,
  get: /^(?:a?round to)\b/,
  put: /^(?:(?:it|them|the \S+) )?back\b/,
  talk: /^(?:to|with|about)\b/,
  set: /^out\b/,
  run: /^(?:(?:the|a|an|any|all|either) )?(?:\S+ ){0,2}(?:tests?|suite|checks?|linter|validation|dry-run|rehearsal|drill|script|playbook|plan|benchmark)\b/,
  do: /^(?:anything|the|their|his|her|our|its|it|any|what)\b/,
  pick: /^up on\b/,
  speak: /^up\b/,
  step: /^(?:in|up)\b/,
  show: /^up\b/,
  stand: /^(?:up|by)\b/,
  push: /^back\b/,
  stick: /^to\b/,
  carry: /^(?:out|(?:\S+ ){1,3}out)\b/,
  make: /^(?:sure|certain)\b/,
  let: /^(?:us|them|anyone|me|the \S+|our \S+) know\b/,
  pass: /^(?:(?:it|this|that|them|the \S+) )?(?:on|along)\b/,
  look: /^for who\b/,
  use: /^(?:the (?:runbook|checklist|template|procedure|tool)|any|our)\b/,
  take: /^(?:any|the (?:time|warning|alert)|action|ownership|responsibility|care|it|(?:\S+ ){1,3}seriously)\b/,
}
export const mustFollow: ReadonlySet<string> = set(
  'do get put run talk use take pick speak step show stand push stick carry make let pass',
)

/** Behind an act: what was looked at before, which makes it a decision. */
export const checked =
  /^[^.;:]*?\b(?:after|having|because|since) (?:\S+ )?(?:check|verif|confirm|compar|test|consult|ask|inspect)\w*(?! (?:the|a|an) wrong\b)/

/** Adverbs that judge how a person did something. */
export const judgingAdverbs = set(
  `accidentally mistakenly inadvertently erroneously wrongly incorrectly improperly unintentionally hastily blindly
   prematurely needlessly unwisely naively thoughtlessly poorly badly clumsily falsely rashly unwittingly`,
)
