import {waysOf} from '../../text/ways-of.ts'

const aShort = '(?:(?:the|a|our|short) ){0,2}'
const text = '(?:page|sheet|summary|version|text|note|message|story)'
const many = String.raw`(?:all|every\p{L}*|the (?:team|teams|staff|company|rest|whole|organi[sz]ation|department)|our|staff|teams?|others|colleagues|employees|parents|members|families|residents|users|players|partners|wards|plants|stations|shops|branches|schools|volunteers)`
const onward = String.raw`(?:on|out|across|around|round|further|outside|beyond|to (?:others|every(?:one|body)|the (?:rest|others|public|other \p{L}+)))`
const room = '(?:room|team|house|office|building|group|circle|department|unit|silo)'

export const shareout = waysOf`
  (?:(?:1|one)[- ]page )?share-?out\b
  (?:learning )?dissemination(?: plan)?$
  (?:communication|messaging)(?: plan)?$
  sharing\b
  (?:telling others|spreading (?:it|the)|how the (?:learnings?|lessons?|story) (?:travels?|gets?|goes?|spreads?)|how others\b.*|for everyone)\b
  (?:(?:on|in) )?one[- ]pager?\b
  distribution$
  in (?:short|brief),? (?:for|to) (?:any(?:one|body)|every(?:one|body)|all|those|readers|people)\b
  for (?:those|any(?:one|body)|every(?:one|body)|readers|people) (?:with|who have|in) (?:only |just )?(?:a|one|two|no|little) (?:minutes?|moment|time|hurry)\b
  ${aShort}(?:${text} )?(?:for|to) (?:any(?:body|one)|every(?:body|one)|others|the (?:rest|others|whole)|all)\b
  ${aShort}${text} (?:to|for) (?:pass|forward|shar)
  (?:communications?|message|note|e?-?mail|letter|announcement|news|summary) (?:to|for) ${many}\b
  (?:(?:learning|safety|service|news|staff|team|lessons?) )?(?:bulletin|flash|briefing(?: note)?)$
  (?:announcement|circular|memo|talking points|key messages|internal communication|community post)$
  (?:post|text|note|entry) for the \p{L}+
  what (?:the )?(?:other|all|our)? ?\p{L}+ (?:should|need to|must|have to) know\b
  if you (?:only )?read (?:only |just )?(?:this|one)\b
  to (?:pass on|forward|share)$
  (?:lessons|learnings) for (?:other|all|every|the other)\b
  for (?:colleagues|teams|people|others) (?:elsewhere|outside|in other)\b
  take (?:this|it) (?:with you|home|back)\b
  tell (?:your|the|our) \p{L}+
  notice to ${many}\b
  newsletter(?: item| entry| article| text)?$
  what we (?:would|will|want to) tell (?:another|other|the|every|all|those)\b
  if you(?:['’]ve| have)? only (?:a|one|two|have)\b
  who (?:gets to|will|may|can) (?:read|see|hear)\b
  what we (?:pass on$|tell|told|say to|send to|share with|pass on to)\b
  (?:poster|flyer|leaflet|hand-?out)\b
  (?:for|text for|to) the (?:notice ?board|newsletter|intranet|wiki|all[- ]hands|bulletin)\b
  telling (?:the|all)\b
  shared (?:with|in)\b
  where (?:it|this) (?:went|goes)\b
  (?:getting|carrying|taking|spreading|bringing|handing|passing) (?:it|this|the (?:word|story|lessons?|learnings?)) ${onward}(?=$|[,:]| (?:to|beyond)\b| of (?:our|this|the) (?:own )?${room}\b)
  beyond (?:this|our|the) (?:own )?(?:room|team|walls|four walls|department|office|squad|group)\b
  (?:letting|telling) (?:the )?others\b
  who (?:else )?(?:should|needs? to|must|has to|ought to|will) (?:hear|know|read|learn|be told|see)\b
  (?:publication|circulation)$
  who (?:hears|reads|gets|learns) (?:of |about )?(?:it|this)\b
  how (?:it|this|they|others) (?:leaves?|travels?|gets?|goes|is shared|reach(?:es)?|spreads?|hears?|learns?)\b(?! better| worse| worked| wrong)
`

export const review = waysOf`
  impact (?:&|and) learnings\b
  (?:recurring |standing |regular |periodic )?(?:learning )?reviews?(?: of (?:the )?(?:learnings?|lessons?))?$
  (?:learning|lessons?|incident|post-?mortem|safety) (?:jam|club|clinic|caf[eé]|forum|board|circle|guild|day|hour|review|council)$
  again$
  (?:we )?(?:look|looked|come|coming|looking)(?: back)? (?:at )?(?:again|to (?:it|this)|at (?:it|this) again)$
  (?:book|reading) (?:club|circle)$
  (?:institutional|organi[sz]ational|our|corporate) memory$
  how we keep (?:it|this|them) (?:alive|going)\b
  so that it (?:does ?n[o'’]t fade|stays|lives on)\b
  keeping (?:it|this|the (?:lessons?|learnings?)) (?:alive|fresh|in mind)\b
  (?:the |our |an? )?(?:learning|lessons?|standing) (?:rhythm|hour|round|loop|meeting|slot)$
`
