import {waysOf} from '../../text/ways-of.ts'

/** A summary for them is a shareout. */
const readers = String.raw`(?:shar|pass|forward|all\b|every|others|the (?:rest|whole)|staff|colleagues)`

export const summary = waysOf`
  (?:(?:executive|incident|issue|problem|outage) )?(?:summary|overview|synopsis|abstract)\b(?! (?:to|for) ${readers})
  tl;?dr$
  (?:in (?:short|brief|a nutshell)|at a glance|(?:the )?short (?:version|account|story))$
`

export const background = waysOf`
  background\b
  context$
  introduction$
  (?:technical |incident )?(?:details?|description)$
  what (?:happen(?:ed|d)|went on)$
`

export const trigger = waysOf`
  trigger(?:s? event)?$
  lead[- ]?up$
  leading up
`

export const detection = waysOf`
  detection\b(?! gaps?)
  identified$
  how (?:was it|did we) (?:detect|notice|find)
`

export const response = waysOf`
  (?:response|resolution|recovery|(?:mitigation|remediation|repair)(?! (?:(?:plan|items?|tasks?)$|actions to\b))s?)\b
  (?:immediate actions?(?! required)(?: taken)?|actions? taken|resolution steps(?: taken)?)\b
  how (?:did we|was it|we) (?:fix|resolve|mitigate)
  (?:short[- ]term|immediate|quick|temporary) fix(?:es)?$
`

export const timeline = waysOf`
  (?:(?!project|planned|future|delivery)\p{L}+ ){0,2}timeline\b
  [a-z]+ ?/ ?timeline$
  (?:facts?(?: and| \+|,)? )timeline
  (?:sequence|chain) of events$
  (?:key|order of) events$
  (?:chronology|chronicle|hour by hour|minute by minute|day by day)$
  (?:the )?course of events\b
  (?:the )?course of (?:the|that) (?:night|day|week|incident|outage|escalation|project|launch)\b
  sequence\b
  key dates$
  (?:the )?record(?: of (?:(?:the )?events|what happened))?$
  how (?:it|this|things|the \p{L}+) (?:unfolded|played out)\b
`

export const impact = waysOf`
  (?:the )?(?:(?:customer|business|user|incident|internal|possible|potential) )?impact\b(?! (?:&|and) learnings)
  (?:services?|systems?|resources?|components?|users|customers) (?:affected|impacted)$
  (?:affected|impacted) (?:services?|systems?|resources?|components?|sites|users|customers)$
  (?:scope of impact|blast radius)$
  (?:who|what) (?:was|were|is|got) (?:affected|hit|impacted|down)\b
  (?:effects?|consequences?) (?:on|for) \p{L}
  what it (?:cost|meant|came to)\b
  (?:(?:the )?(?:damage|harm|toll|losses|extent)(?: done)?|what was lost|how (?:bad|big|much) (?:was it|it was))$
  (?:impact )?in (?:numbers|figures)$
  plan (?:and|&|vs\.?|versus|against) actuals?$
`
