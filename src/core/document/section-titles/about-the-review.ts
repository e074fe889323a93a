import {waysOf} from '../../text/ways-of.ts'

export const brief = waysOf`
  (?:retro(?:spective)? )?brief\b
  (?:goals?|purpose|ground rules)$
  why (?:we )?(?:meet|met|are here|(?:(?:are )?(?:writing|doing|holding)|d(?:o|id)|write|wrote|h[eo]ld) (?:this|it)|came together|sat (?:down|together)|got together|gathered)\b
  what we (?:want|wanted|hope)(?: to get)? (?:out of|from) (?:this|it)$
  about (?:this|the) (?:review|document|post-?mortem|retro\w*|report|write-?up|page)$
  (?:constraints|(?:in|out of|not in) scope)$
  questions (?:(?:this|the) (?:review|document|report|page)|we (?:want|set out)|before us)\b
  before you read\b
  what (?:this|it) (?:is (?:for|and|not|meant for)|is ?n[o'’]t|does and)\b
  the questions?,? and how we\b
  how (?:did )?we (?:talk|talked|speak|spoke)\b
  why did we (?:meet|sit|come|gather|get)\b
`

export const agenda = waysOf`
  agenda\b
`

export const participants = waysOf`
  (?:att?endees|participants|people(?! (?:and|&) (?:comm|proc|cult|org|tool|tech))|responders)\b
  who (?:(?:had|has|took) which (?:task|role|part)|took part|was (?:there|in the room)|came|sat at the table)\b
  (?:contacts?|roles?|involved|authors?(?!['’])|reviewers|names(?: of people involved)?)\b
  (?:sign-?offs?|approvals?|facilitation)\b
`

export const thanks = waysOf`
  (?:thanks|thank you|acknowledge?ments?|kudos|credits?|shout-?outs?)\b
`

export const references = waysOf`
  (?:call|meeting|video|zoom) recordings?\b
  (?:references?|links?|linked materials?|supporting (?:information|documents?|docs)|appendix)\b
  (?:glossary|stats|notes (?:to|for|on)|distribution checklist|evidence(?: and links)?)\b
`

export const risks = waysOf`
  risks?\b
`

export const questions = waysOf`
  (?:(?:open|remaining|unanswered) questions?|questions)\b(?! (?:(?:this|the) (?:review|document|report|page)|we (?:want|set out)|before us))
  unknowns$
`
