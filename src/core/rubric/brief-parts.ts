import type {Saying} from './measures.ts'
import {constraintSayings} from './sayings/constraints.ts'
import {audienceInBrief, audienceSayings, goalSayings} from './sayings/goal-and-audience.ts'
import {normSayings} from './sayings/norms.ts'
import {
  authorSayings,
  commanderSayings,
  deciderSayings,
  facilitatorSayings,
  scribeSayings,
} from './sayings/people.ts'

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
  /** What says it only where a document speaks of itself. */
  readonly briefSayings?: readonly Saying[]
  /** In some sections the same names are about something else. */
  readonly aboutTheDocument?: true
}

export const briefParts = {
  goal: {
    names:
      /^(?:(?:review|retro|meeting|session|document) )?(?:goals?|purpose|objectives?|aims?|intent(?:ion)?|reason)(?: of .*| for .*)?$|^(?:intended|desired|expected|wanted) (?:outcomes?|results?)(?: of .*)?$|^what (?:do|did) we want\b|^(?:guiding |leading )?questions? (?:we (?:want|set out) )?to (?:be )?answer(?:ed)?$|^(?:what|why) (?:this|it)(?: (?:review|document|page|text|paper|retro\w*|meeting|report))?(?: is(?: for| meant for| here for)?| exists)?$|^why (?:are )?we (?:are )?(?:meet|met|here|came together|sat (?:down|together)|got together|gathered|(?:write|wrote|writing|do|did|doing|hold|held|holding)(?: (?:this|it))?(?: down)?|look(?:ed|ing)? back)$|^what for$|^what we(?: are|['’]re) after$|^(?:what )?we (?:want(?:ed)?|hope)(?: to(?: \p{L}+)?| (?:to get )?(?:from|out of) (?:this|it))?$|^question (?:of|for|behind) (?:this|the)\b/u,
    words: 5,
    inBrief: /^why$/,
    sayings: goalSayings,
    aboutTheDocument: true,
  },
  audience: {
    names:
      /^(?:(?:(?:intended|target|second|main|primary) )?(?:audiences?|readers?(?:hip)?|addressees?|recipients)|(?:written|intended|meant) for(?: whom)?|for whom|for$|addressed to|shared with|who(?:m)? (?:(?:it|this|that|we)(?: \p{L}+)? (?:is|was|are)(?: \p{L}+){0,2} for|(?:we|i) (?:write|wrote)(?: \p{L}+)? for|(?:should|can|may|is to) read (?:this|it)|reads (?:this|it)))\b/u,
    sayings: audienceSayings,
    briefSayings: audienceInBrief,
  },
  norms: {
    names:
      /^(?:(?:ground|house|our|speaking) rules?$|rules of (?:the )?\p{L}+$|blameless(?:ness)?(?: norms| statement| principles| culture)?$|norms|what we (?:promise|promised|ask of|owe|expect of|agreed with) (?:one another|each other|everyone|ourselves)$|(?:retrospective )?prime directive|psychological safety)\b/u,
    withWords: {
      names:
        /^(?:(?:working )?agreements?\b|tone$|principles\b|safety$|how (?:we|people|this) (?:talk|talked|speak|spoke|work|worked|review|write|wrote|treat|discuss|look at|is written)\b|(?:a )?(?:note|word)(?:$| (?:on|about)\b)|(?:ground |house |our )?rules?\b)/,
      words:
        /\b(?:blam\w*|people|persons?|nobody|no one|everyone|everybody|anyone|names?|roles?|judg\w*|fault|curio\w*|accus\w*|guilt\w*|listen|respect\w*|good faith|assum\w*)\b/i,
    },
    words: 6,
    inBrief: /^(?:how|tone|rules)$/,
    sayings: normSayings,
  },
  constraints: {
    names:
      /^(?:constraints?$|constraints (?:of|on|for|we)\b|out of scope|not in scope|non-?goals|not (?:covered|discussed|part of|a topic|treated)|left out|what (?:we|it|this|the \p{L}+) (?:leaves? out|left out|keeps? (?:out|private)|does not (?:cover|say)|doesn['’]t (?:cover|say)|(?:is|are|was) not (?:about|for)|(?:is|are)n['’]t (?:about|for)|will not (?:do|discuss|cover|touch|go into|look at|talk about|judge))\b|(?:what is |what was )?(?:off|not on) the table$|not (?:up )?for discussion$|privacy|confidentiality|anonymi[sz]ation|redact(?:ions?|ed)|limits (?:we|of (?:this|the (?:review|document)))\b|tlp$)/u,
    inBrief: /^(?:limits|boundaries)$/,
    withWords: {
      names:
        /^(?:(?:in )?scope|limits|limitations|restrictions|boundaries|sensitivity|handling|(?:data )?classification|disclosure)\b/,
      words:
        /\b(?:not|n['’]t|no|nor|only|except|exclud\w*|without|out|omit\w*|names?|private|internal|confidential|restricted|public|secret|anonym\w*|redact\w*|review|document|page|this (?:text|account)|legal|contracts?|sessions?|minutes|from the|elsewhere|cover\w*|stays?|tlp)\b/i,
    },
    words: 3,
    sayings: constraintSayings,
    aboutTheDocument: true,
  },
  facilitator: {
    names:
      /\b(?:facilitators?|moderators?|moderation|facilitation)$|^(?:facilitators?|moderators?|moderation|chair|(?:discussion|session|meeting|review) (?:lead|leader|chair|host)$|(?:(?:review|meeting|session|retro) )?(?:facilitated|moderated|led|guided|chaired) by)\b/,
    inRoles:
      /^(?:facilitation|(?:leads?|runs?|guides?|hosts?|facilitates|moderates)(?: the)? (?:talk|discussion|meeting|session|review))\b/,
    sayings: facilitatorSayings,
    aboutTheDocument: true,
  },
  scribe: {
    names:
      /\b(?:scribe|note[- ]?taker|minute[- ]taker)s?\b|^(?:recorder|minutes)(?: (?:by|taken by|kept by))?$|^notes (?:by|taken by|kept by)$/,
    inBrief: /^notes$/,
    inRoles:
      /^(?:record|notes|minutes|protocol)(?: keeper)?$|^(?:writes|takes notes|keeps (?:the )?(?:record|notes|minutes))\b/,
    sayings: scribeSayings,
    aboutTheDocument: true,
  },
  'decision owner': {
    names: /\b(?:decision (?:owner|maker)|decider|accountable|sponsor)\b|^(?:who )?decides\b/,
    sayings: deciderSayings,
    aboutTheDocument: true,
  },
  'incident commander': {
    names:
      /^(?:(?:major )?incident (?:commander|lead|leader|manager|owner|coordinator)|commander|ic|im|imoc|lead responder|response lead)s?\b/,
    sayings: commanderSayings,
    aboutTheDocument: true,
  },
  author: {
    names:
      /^(?:authors?|owner|document owner|(?:written|prepared|compiled|drafted|reported|posted|published)(?: (?:up|down))? by|post-?mortem owner|review owner|by$)/,
    sayings: authorSayings,
    aboutTheDocument: true,
  },
  participants: {
    names:
      /^(?:participants?|attendees|responders?|reviewers?|involved|present|in the room|who was (?:there|in the room)|comm(?:unication)?s (?:lead|manager|officer)|(?:primary |secondary )?on-call(?: engineers?)?|(?:operations|ops|tech(?:nical)?|scribing|customer|support|planning) lead|subject[- ]matter experts?)\b|^team(?: members)?$|^people(?: involved| present)?$|^sme$/,
    aboutTheDocument: true,
  },
} as const satisfies Readonly<Record<string, Told>>

/** What a review says of itself before it tells what happened. */
export type BriefPart = keyof typeof briefParts
