import {titlesOf} from './titles-of.ts'

export const brief = titlesOf`
  (?:retro(?:spective)? )?brief\b
  (?:goals?|purpose|ground rules)$
  why we (?:meet|met|are here|are (?:writing|doing|holding) (?:this|it)|came together)\b
  why we (?:sat (?:down|together)|got together|gathered|write (?:this|it)|wrote (?:this|it))\b
  what we (?:want|wanted|hope)(?: to get)? (?:out of|from) (?:this|it)$
  about (?:this|the) (?:review|document|post-?mortem|retro\w*|report|write-?up|page)$
  (?:constraints|(?:in|out of|not in) scope)$
  before you read\b
  how we (?:talk|talked|speak|spoke)\b
`

export const agenda = titlesOf`
  agenda\b
`

export const participants = titlesOf`
  (?:att?endees|participants|people(?! (?:and|&) (?:comm|proc|cult|org|tool|tech))|responders)\b
  (?:contacts?|roles?|involved|authors?(?!['’])|reviewers|names(?: of people involved)?)\b
  (?:sign-?offs?|approvals?|facilitation)\b
`

export const thanks = titlesOf`
  (?:thanks|thank you|acknowledge?ments?|kudos|credits?|shout-?outs?)\b
`

export const references = titlesOf`
  (?:references?|links?|linked materials?|supporting (?:information|documents?|docs)|appendix)\b
  (?:glossary|stats|notes (?:to|for|on)|distribution checklist|evidence(?: and links)?)\b
`

export const risks = titlesOf`
  risks?\b
`

export const questions = titlesOf`
  (?:open |remaining |unanswered )?questions?\b
  unknowns$
`
