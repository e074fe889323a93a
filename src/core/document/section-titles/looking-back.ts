import {waysOf} from '../../text/ways-of.ts'

const wentOrCould = String.raw`(?:went|could have gone|could go|did ?n[o'’]t go|can be|could be|could have been|can we|held|to)`

export const wentWell = waysOf`
  (?:what|things that) (?:went|worked|did we do) (?:well|right|good)\b
  (?:went well|what (?:worked|was good))$
  successes$
  (?:is there |was there )?anything good$
  what (?:helped|saved) ?(?:us)?$
  what (?:was|spoke|worked) in our favou?r$
  (?:positives|(?:the )?good|highlights)$
`

export const wentWrong = waysOf`
  (?:what|things that) ${wentOrCould} ?(?:so |be )?(?:wrong|badly|poorly|better|well|improved?|us back|smoother)\b
  what did ?n[o'’]?t (?:go|work)\b
  went (?:wrong|badly|poorly)$
  what (?:went|was) (?:poorly|bad)
  (?:areas for|opportunities for) improvement$
  (?:difficulties|what was hard|what did ?n[o'’]?t|what was ?(?:not|n[o'’]t) good|(?:the )?bad)$
  (?:less|not) (?:so )?good$
`

export const lucky = waysOf`
  where (?:did )?we (?:got|get|were) lucky
  luck$
  (?:we )?got lucky$
`

export const lessons = waysOf`
  (?:lessons?|learnings?|takeaways?)(?: (?:learned|learnt|and|\+).*)?$
  what (?:(?:did|have|can) )?we learn(?:ed|t)?\b
  (?:what was )?learn(?:ed|t)$
  (?:two|three|four|five|six|seven|\d) things we learn(?:ed|t)$
  what (?:it|this) taught us\b
  what (?:others|other \p{L}+|the next \p{L}+) can (?:use|take|learn)\b
  what we take (?:away|along|from|with)\b
  (?:key|main|top) (?:lessons|learnings|takeaways|insights)$
  insights$
  (?:what (?:has )?surprised us|surprises|reflections?|things we did ?n[o'’]t know|(?:what )?we now know)$
  what we would tell our (?:past|earlier|former)\b
  what (?:do )?we (?:now )?know(?: now)?(?: that)?(?: we did(?: not|n[o'’]t) know\b.*| now)$
  what (?:we|i) (?:would|will|['’]d|['’]ll) do differently\b
  what we['’](?:d|ll) do differently\b
  conclusions?$
`
