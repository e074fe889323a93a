import {waysOf} from '../text/ways-of.ts'
import type {Saying} from './measures.ts'
import {constraintSayings} from './sayings/constraints.ts'
import {audienceInBrief, audienceSayings, goalSayings} from './sayings/goal-and-audience.ts'
import {normSayings} from './sayings/norms.ts'
import {
  authorSayings,
  assumedRole,
  commanderSayings,
  deciderSayings,
  facilitatorSayings,
  scribeSayings,
} from './sayings/people.ts'
import {people} from './sayings/words.ts'

/** How documents say something about the review itself. */
export interface Told {
  /** The names under which it stands, in lower case. */
  readonly names: RegExp
  /** How many words say enough; one if it is absent. */
  readonly words?: number
  /** Shorter names, which say it only where a document speaks of itself. */
  readonly inBrief?: RegExp
  /** Names of other things as well, which say it only with such words behind them. */
  readonly withWords?: {readonly names: RegExp; readonly words: RegExp}
  /** Names of the role that other columns have for other things. */
  readonly inRoles?: RegExp
  readonly sayings?: readonly Saying[]
  /** What says it in the account, too. */
  readonly accountSayings?: readonly Saying[]
  /** What says it only where a document speaks of itself. */
  readonly briefSayings?: readonly Saying[]
  /** A column of several rows says it as well: each row is a part of it. */
  readonly inRows?: true
  /** In some sections the same names are about something else. */
  readonly aboutTheDocument?: true
}

const itself = 'review|document|page|text|paper|retro\\w*|meeting|session|report|write-?up|post-?mortem|hour'
const gathering =
  '(?:meet|met|here|c[ao]me together|s[ai]t (?:down|together)|got together|gathered|(?:write|wrote|writing|do|did|doing|hold|held|holding|reading)(?: (?:this|it))?(?: (?:down|together|here))?|look(?:ed|ing)? back)'
const learn = '(?:achieve|find out|learn|know|answer|decide|understand|settle|clarify|reach|get|work out)'
const leftOut =
  "(?:leaves? out|left out|keeps? (?:out|private)|does not (?:cover|say)|doesn[’']t (?:cover|say)|(?:is|are|was) not (?:about|for|in here|in it|covered|discussed)|(?:is|are)n[’']t (?:about|for|covered)|will not (?:do|discuss|cover|touch|go into|look at|talk about|judge))"

/** “Ana Lima, Rui Costa”, “Ana (lead), Rui”, “@ana”, “AL, RC”; “the payments team” and “HR” are nobody in person. */
const teamOfPeople =
  /@\w|\p{Lu}\p{Ll}+ \p{Lu}\p{L}+(?:\s?[,;&]|\sand\b)|(?<!\p{L} )\p{Lu}\p{Ll}+(?: \p{Lu}\p{L}+)? \(|^(?:\W{0,5}(?!(?:HR|QA|IT|PR|UX|UI|BI|ML|AI|DB|OS)\b)\p{Lu}{2}\b){1,20}\W{0,5}$/u

export const briefParts = {
  goal: {
    names: waysOf`
      (?:(?:review|retro|meeting|session|document) )?(?:goals?|purpose|objectives?|aims?|intent(?:ion)?|reason)(?: of .*| for .*| and .*)?$
      (?:intended|desired|expected|wanted) (?:outcomes?|results?)(?: of .*)?$
      what (?:do|did) we want\b
      (?:guiding |leading )?questions? (?:we (?:want|set out) )?to (?:be )?answer(?:ed)?$
      questions? (?:(?:for|of|before|behind) (?:this|the|us)\b|(?:this|the) (?:${itself}) (?:answers|asks)$)
      (?:what|why) (?:this|it)(?: (?:${itself}))?(?: is(?: for| meant for| here for)?| exists)?$
      what (?:this|the|our) (?:${itself}) (?:should|is to|will|wants to|tries to|aims to|has to|must) \p{L}
      why (?:are |did )?we (?:are )?${gathering}$
      what for$
      what we(?: are|['’]re) (?:after|here for|looking for)$
      (?:what )?we (?:want(?:ed)?|hope)(?: to(?: (?:\p{L}+|${learn}))?| (?:to get )?(?:from|out of) (?:this|it))?$
    `,
    words: 5,
    inBrief: /^why$/,
    withWords: {
      names: waysOf`
        (?:terms of reference|mandate|remit|focus|assignment|commission|(?:the |our )?task|(?:(?:one|the|our) )?questions?(?: before us)?)$
        why (?:this|the|a|our) (?:${itself})$
        by the end\b
      `,
      words:
        /\b(?:how|why|what|whether|learn\w*|understand\w*|establish|find out|explain|decide|prevent|recommend)\b/i,
    },
    sayings: goalSayings,
    aboutTheDocument: true,
  },
  audience: {
    names: waysOf`
      (?:(?:intended|target|second|main|primary) )?(?:audiences?|readers?(?:hip)?|addressees?|recipients)\b
      (?:written|intended|meant|prepared|submitted) (?:for|to)(?: whom)?\b
      for whom\b
      for$
      (?:addressed|circulated|distributed) to\b
      target group
      shared with\b
      who(?:m)? (?:it|this|that|we)(?: \p{L}+)? (?:is|was|are)(?: \p{L}+){0,2} for\b
      who(?:m)? (?:is|was|are) (?:it|this|that|these|the \p{L}+) for\b
      who(?:m)? (?:we|i) (?:write|wrote)(?: \p{L}+)? for\b
      who (?:should|can|may|is to|needs to|ought to) (?:read|see)(?: (?:this|it))?\b
      who reads (?:this|it)\b
    `,
    withWords: {
      names: /^(?:to|cc|distribution(?: list)?|circulation)$/,
      words: new RegExp(`\\b${people}\\b`, 'iu'),
    },
    sayings: audienceSayings,
    briefSayings: audienceInBrief,
  },
  norms: {
    names: waysOf`
      (?:ground|house|our|speaking) rules?$
      rules of (?:the )?\p{L}+$
      blameless(?:ness)?(?: norms| statement| principles| culture)?$
      norms\b
      what we (?:promise|promised|ask of|owe|expect of|agreed with) (?:one another|each other|everyone|ourselves)$
      (?:retrospective )?prime directive\b
      (?:psychological safety|just[- ]culture)\b
    `,
    withWords: {
      names: waysOf`
        (?:working )?agreements?\b
        (?:tone|safety)$
        principles\b
        (?:how|the way) (?:did )?(?:we|people|this) (?:talk|talked|speak|spoke|work|worked|review|write|wrote|treat|discuss|look at|is written)\b
        (?:a )?(?:note|word)(?:$| (?:on|about)\b)
        (?:ground |house |our )?rules?\b
      `,
      words:
        /\b(?:blam\w*|people|persons?|nobody|no one|everyone|everybody|anyone|names?|roles?|judg\w*|fault|curio\w*|accus\w*|guilt\w*|listen|respect\w*|good faith|assum\w*|sensibl[ey]|made sense|w(?:as|ere) known|could (?:see|know)|the same right|not used (?:for|in|against))\b/i,
    },
    words: 6,
    inRows: true,
    inBrief: /^(?:how|tone|rules)$/,
    sayings: normSayings,
  },
  constraints: {
    names: waysOf`
      constraints?$
      constraints (?:of|on|for|we)\b
      (?:out of|not in) scope\b
      (?:non-?goals|exclu(?:sions?|ded))\b
      (?:not|nothing on) (?:covered|discussed|part of|a topic|treated|(?:in )?here|for this)\b
      left (?:out|aside|for (?:another|later))\b
      what (?:we|it|this|the \p{L}+|is|was) (?:${leftOut})\b
      what (?:is|was|are) not (?:in here|in (?:it|this)|covered|discussed|part of)\b
      (?:what is |what was )?(?:off|not on) the table$
      not (?:up )?for (?:discussion|debate)\b
      (?:privacy|confidential(?:ity)?|anonymi[sz]ation|redact(?:ions?|ed))\b
      limits (?:we|of (?:this|the (?:review|document)))\b
      what (?:bound|binds|limits|limited|constrained|constrains) us\b
      tlp$
    `,
    inBrief: /^(?:limits|boundaries|bounds)$/,
    withWords: {
      names: waysOf`
        (?:in )?scope\b
        (?:limits|limitations|restrictions|boundaries|bounds|sensitivity|handling|(?:data )?classification|disclosure)\b
        aims? and scope\b
      `,
      words:
        /\b(?:not|n['’]t|no|nor|only|except|exclud\w*|without|out|omit\w*|names?|private|internal|confidential|restricted|public|secret|anonym\w*|redact\w*|review|document|page|this (?:text|account)|legal|contracts?|sessions?|minutes|from the|elsewhere|cover\w*|stays?|tlp)\b/i,
    },
    words: 3,
    sayings: constraintSayings,
    aboutTheDocument: true,
  },
  facilitator: {
    names: waysOf`
      .*\b(?:facilitators?|moderators?|moderation|facilitation)$
      (?:facilitators?|moderators?|moderation|chair)\b
      (?:discussion|session|meeting|review) (?:lead|leader|chair|host)$
      (?:(?:review|meeting|session|retro) )?(?:facilitated|moderated|led|guided|chaired|conducted) by\b
      (?:runs|leads|guides|hosts|chairs|moderates|facilitates) the (?:talk|discussion|meeting|session|review)\b
    `,
    inRoles:
      /^(?:facilitation|facilitates|moderates|(?:review )?chair|(?:leads?|runs?|guides?|hosts?|facilitates|moderates|chairs)(?: the)? (?:talk|discussion|meeting|session|review))\b/,
    sayings: facilitatorSayings,
    aboutTheDocument: true,
  },
  scribe: {
    names: waysOf`
      .*\b(?:scribe|note[- ]?taker|minute[- ]taker)s?\b
      (?:recorder|secretary|minutes)(?: (?:by|taken by|kept by))?$
      (?:(?:takes|keeps|kept|took|writes) (?:the )?)?(?:notes|record|minutes)(?: (?:by|taken by|kept by))$
      (?:takes|keeps|kept|took|writes) (?:the )?(?:notes|record|minutes)$
    `,
    inBrief: /^notes$/,
    inRoles:
      /^(?:record|notes|minutes|protocol|secretary)(?: keeper)?$|^(?:writes|takes notes|keeps (?:the )?(?:record|notes|minutes))\b/,
    sayings: scribeSayings,
    accountSayings: [assumedRole('[Ss]cribe')],
    aboutTheDocument: true,
  },
  'decision owner': {
    names: waysOf`
      .*\b(?:decision (?:owner|maker)|decider|accountable|sponsor)\b
      (?:who )?(?:decides|deciding)\b
      (?:approves?|signs? off)(?: (?:on )?(?:the )?(?:changes|measures|actions|it))?$
      (?:has (?:the )?)?(?:final say|last word)\b
      decisions? (?:by|with|rests? with)$
    `,
    inRoles: /^(?:approves|signs off)\b/,
    sayings: deciderSayings,
    aboutTheDocument: true,
  },
  'incident commander': {
    names: waysOf`
      (?:major )?incident (?:commander|lead|leader|manager|owner|coordinator)s?\b
      (?:commander|ic|im|imoc|lead responder|response lead)s?\b
    `,
    sayings: commanderSayings,
    accountSayings: [assumedRole('[Ii]ncident (?:lead|leader|commander|manager|coordinator)|IC')],
    aboutTheDocument: true,
  },
  author: {
    names: waysOf`
      (?:authors?|owner|document owner|(?:post-?mortem|review) owner|by$)
      (?:written|prepared|compiled|drafted|reported|posted|published)(?: (?:up|down))? by
    `,
    sayings: authorSayings,
    aboutTheDocument: true,
  },
  participants: {
    names: waysOf`
      (?:participants?|att?endees|responders?|reviewers?|involved|present|in the room|who was (?:there|in the room))\b
      comm(?:unication)?s (?:lead|manager|officer)\b
      (?:primary |secondary )?on-call(?: engineers?)?\b
      (?:operations|ops|tech(?:nical)?|scribing|customer|support|planning) lead\b
      (?:subject[- ]matter experts?|communications)\b
      team members$
      people(?: involved| present)?$
      sme$
    `,
    withWords: {
      names: /^team$/,
      words: teamOfPeople,
    },
    aboutTheDocument: true,
  },
} as const satisfies Readonly<Record<string, Told>>

/** What a review says of itself before it tells what happened. */
export type BriefPart = keyof typeof briefParts
