import {waysOf} from '../../text/ways-of.ts'

export const decisions = waysOf`
  decisions?\b(?! (?:owner|maker)\b)
  (?:did|have) we decided?\b
  (?:decided|settled|resolutions|rulings?|verdicts?|management response)$
  what we (?:have )?(?:decided|chose|resolved|settled on|opted for|ruled out)\b
  what (?:was|got|has been|is|did (?:we|you)) (?:decided?|settled|resolved|chosen|ruled out)\b
  (?:(?:the|our) )?(?:calls|choices|judge?ments?|judge?ment calls|trade-?offs?)(?: (?:that )?(?:we )?(?:made|took)| taken)?$
  (?:options|alternatives)(?: (?:considered|we (?:had|considered)))?$
`

/** What tells of plans; what was done already is a response. */
const planned =
  '(?:our|the|agreed|open|further|planned|required|additional|resulting|recommended|proposed|follow[- ]?up|improvement|remedial|corrective|preventive|new)'
const doing =
  '(?:do|doing|change|changing|fix|fixing|improve|improving|mend|add|build|alter|adjust|put right|take on)'
const done = '(?:done|changed|fixed|improved|altered|put right)'
const willWe =
  "(?:['’](?:re|ll)| are| will| shall| want to| intend to| plan to| have to| need to| mean to)(?: now)?(?: going to)?"

/** Behind “Action items”: of another review, or what is no plan any more; and words with which a sentence goes on. */
const otherItems =
  '(?! (?:owner|type|due|date|status|completed?|closed|done|taken)\\b)(?![^\\n]{0,80}\\b(?:previous|earlier|prior|past|last|is|are|was|were|will|can|must|should|have|has|go|goes|live|stand|follow|see)\\b)'
const again = '(?: from)? (?:happening|occurring|recurring)(?: again)?'

export const actionItems = waysOf`
  action[ -]?items\b${otherItems}
  actions? (?:following|arising|from|after)\b
  (?:review )?action(?:s|[ -]?items?|[ -]?points?|[ -]?plan|[ -]tracker|[ -]log|[ -]register|[ -]list)?(?: tracker)?$
  (?:follow[- ]?(?:ups?|through)|to-?dos?|next actions)(?: (?:tasks|items|actions|work|list))?$
  (?:our )?(?:commitments|promises|undertakings|pledges)$
  (?:corrective|preventative|preventive|prevention|immediate actions required)\b
  capas?\b
  post[- ]?(?:incident|mortem|outage) (?:actions?(?: items)?|tasks|follow[- ]?ups?)$
  (?:mitigation|remediation|repair) (?:plan|items?|tasks?)$
  (?:preventing|avoiding|prevent) (?:(?:a|any|the|future|further) )?(?:recurrences?|repeats?|reoccurrence|(?:this|it|that)${again})$
  (?:preventing|avoiding) (?:future|further|similar|such|more|other) (?:\p{L}+ )?(?:incidents|outages|issues|problems|failures)$
  (?:mitigation|remediation) actions to\b
  ais$
  (?:open|outstanding|remaining|next) (?:items|tasks|work|actions|follow[- ]?ups)$
  recommendations?(?:$| (?:and|&) (?:responses?|actions|owners))
  (?:future|remedial|planned) (?:actions|measures|work|improvements)$
  (?:${planned} )+(?:actions?|tasks?|measures|steps|work|changes|improvements|fixes|safeguards)$
  (?:improvement|implementation) plan$
  (?:the |our )?tracker$
  (?:tasks?|fixes|remedies|safeguards|counter-?measures|assignments|homework)(?: (?:agreed|arising|planned|list))?$
  work (?:that follows|to (?:do|come)|ahead|agreed|items)$
  long(?:er)?[- ]term (?:solutions?|fix(?:es)?|actions|improvements|changes|measures|work)(?:$| (?:to|for|in|and)\b)
  how (?:will we|do we|are we going to|can we) (?:prevent|do better|avoid|make sure)
  what (?:(?:are we|will we|we are|we will) (?:doing|do|change|going to do)|we change)\b
  what (?:is|are|remains?|has|have|needs?)(?: still| left)? to (?:be )?(?:${doing}|${done}|happen)\b
  what (?:is|will be|gets|is being|is going to be) ${done}(?: now| next| about it)?$
  what (?:is|are) ours to ${doing}$
  what changes (?:now|next|from (?:here|now)(?: on)?)$
  what (?:happens|comes|follows) (?:now|next|from (?:it|this|here))$
  what (?:we|i|everyone|each of us)${willWe} ${doing}\b
  what we (?:change|fix|take on|put right|alter|adjust|mend)$
  (?:from here(?: on)?|where (?:we|it|this) go(?:es)? (?:from here|next)|(?:the )?way forward)$
  things? to ${doing}\b
  (?:putting|making|setting) (?:it|this|things) (?:right|better|safer)$
  (?:planned )?improvements$
  what we do(?: (?:next|now|about it))?\b(?! well)
  what we['’](?:re|ll) (?:doing|do|change|changing)\b
  who does what(?:$|,? (?:and )?(?:by|until|till)? ?when\b| next| now|, by)
  who\W{1,3}what\W{1,3}(?:by )?when\b
  next (?:year|quarter|half(?:-year)?|time|cycle)\b
  next$
  what (?:we (?:have )?|was )agreed(?: on| to do)?$
  (?:agreed|agreements)$
  (?:consequences|changes|measures|to do)$
  outcomes? of (?:the|this|our) (?:review|meeting|session|retro\w*|discussion|debrief\w*)$
`

export const nextSteps = waysOf`
  next steps?$
  what(?:['’]s| is) next$
  (?:going|moving) forward$
`

export const parked = waysOf`
  (?:parked|later|deferred)(?: ideas?| items?| actions?)?(?: for later)?$
  parking lot$
  backlog(?: check)?$
`
