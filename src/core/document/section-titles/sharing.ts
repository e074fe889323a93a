import {titlesOf} from './titles-of.ts'

const aShort = '(?:(?:the|a|our|short) ){0,2}'
const text = '(?:page|sheet|summary|version|text|note|message|story)'
const many = String.raw`(?:all|every\p{L}*|the (?:team|teams|staff|company|rest|whole|organi[sz]ation|department)|our|staff|teams?|others|colleagues|employees)`
const onward = String.raw`(?:on|out|across|around|round|further|outside|beyond|to (?:others|every(?:one|body)|the (?:rest|others|public|other \p{L}+)))`
const room = '(?:room|team|house|office|building|group|circle|department|unit|silo)'

export const shareout = titlesOf`
  (?:(?:1|one)[- ]page )?share-?out\b
  (?:learning )?dissemination(?: plan)?$
  (?:communication|messaging)(?: plan)?$
  sharing\b
  (?:telling others|spreading (?:it|the)|how the (?:learnings?|lessons?|story) (?:travels?|gets?|goes?|spreads?)|how others\b.*|for everyone)\b
  (?:(?:on|in) )?one[- ]pager?\b
  distribution$
  ${aShort}(?:${text} )?(?:for|to) (?:every(?:body|one)|others|the (?:rest|others|whole)|all)\b
  ${aShort}${text} (?:to|for) (?:pass|forward|shar)
  (?:communications?|message|note|e?-?mail|letter|announcement|news|summary) (?:to|for) ${many}\b
  newsletter(?: item| entry| article| text)?$
  what we (?:tell|told|say to|send to|share with|pass on to)\b
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

export const review = titlesOf`
  impact (?:&|and) learnings\b
  (?:recurring )?(?:learning )?review$
  how we keep (?:it|this|them) (?:alive|going)\b
  so that it (?:does ?n[o'’]t fade|stays|lives on)\b
  keeping (?:it|this|the (?:lessons?|learnings?)) (?:alive|fresh|in mind)\b
  (?:the |our |an? )?(?:learning|lessons?|standing) (?:rhythm|hour|round|loop|meeting|slot)$
`
