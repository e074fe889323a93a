import {titlesOf} from './titles-of.ts'

export const decisions = titlesOf`
  decisions?\b(?! (?:owner|maker)\b)
  decided$
  what we (?:have )?(?:decided|chose)\b
  (?:options|alternatives)(?: (?:considered|we (?:had|considered)))?$
`

export const actionItems = titlesOf`
  actions? (?:following|arising|from|after)\b
  (?:review )?action(?:s|[ -]?items?|[ -]?points?|[ -]?plan|[ -]tracker)?(?: tracker)?$
  (?:follow[- ]?(?:ups?|through)|to-?dos?|next actions)(?: (?:tasks|items|actions|work))?$
  (?:our )?commitments$
  (?:corrective|preventative|preventive|prevention|immediate actions required)\b
  (?:(?:mitigation|remediation) (?:plan|items?|tasks?|actions to)|longer[- ]term improvements)\b
  (?:tasks|ais?)$
  (?:open|outstanding|remaining|pending|next) (?:points|items|tasks|actions|work)$
  (?:recommendations?|(?:future|remedial|planned) (?:actions|measures|work|improvements))$
  long[- ]term (?:solutions?|fix(?:es)?|actions|improvements)$
  how (?:will we|do we|are we going to|can we) (?:prevent|do better|avoid|make sure)
  what (?:(?:are we|will we|we are|we will) (?:doing|do|change|going to do)|we change)\b
  (?:planned )?improvements$
  what we do(?: (?:next|now|about it))?\b(?! well)
  what we['’](?:re|ll) (?:doing|do|change|changing)\b
  who does what\b
  next (?:year|quarter|half(?:-year)?|time|cycle)\b
  next$
  what we (?:have )?agreed(?: on| to do)?$
  (?:agreed|agreements)$
  (?:consequences|changes|measures|to do)$
  outcomes? of (?:the|this|our) (?:review|meeting|session|retro\w*|discussion|debrief\w*)$
`

export const nextSteps = titlesOf`
  next steps?$
`

export const parked = titlesOf`
  (?:parked|later|deferred)(?: ideas?| items?| actions?)?(?: for later)?$
  parking lot$
  backlog(?: check)?$
`
