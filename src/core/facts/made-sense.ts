/** What says that something made sense to those who did it, with what they knew. */
export const sensible = new RegExp(
  [
    String.raw`\bmade sense\b|\bhad (?:every|good) reasons?\b|\bhad no reason (?:not )?to\b|\b(?:with|for(?: a)?) good reasons?\b|\bwas good enough (?:while|until|as long|when)\b`,
    String.raw`\b(?:was|were|seemed|looked) (?:a )?(?:reasonable|sensible|rational|sound|safe)\b`,
    String.raw`\b\p{L}+ing (?:\p{L}+ ){0,3}(?:is|was) (?:quite )?(?:right|reasonable|sensible|rational|logical)(?=[.,;]|$)`,
    String.raw`\b(?:is|was|were) (?:then |probably )?the (?:right|safe|sensible|reasonable|best) \p{L}+ to (?:pick|take|make|choose|follow)\b`,
    String.raw`\b(?:is|was|were) a (?:fair|natural|plausible|logical|sensible|reasonable) (?:first )?(?:guess|answer|assumption|choice|bet|step|reading|move|response)\b`,
    String.raw`\b(?:seemed|looked|appeared) (?:harmless|plausible|sufficient|unremarkable|complete)\b|\bhad (?:always )?been right\b|\bhad never (?:mattered|been (?:needed|a problem))\b|\bhad always (?:been true|held)\b`,
    String.raw`\b(?:nobody|no one|no \p{L}+) did anything (?:odd|wrong|unusual|strange|foolish|careless)\b|\b(?:do|did) (?:exactly |just )?the same again\b`,
    String.raw`\b(?:was|were) right (?:for|at|then|with|given)\b|\bacted (?:well|sensibly|reasonably)\b|\bhad (?:always )?been enough\b|\bchosen on purpose\b`,
    String.raw`\bthat was (?:all right|fine|enough)\b|\bfor \p{L}+ (?:years|months) (?:it|this|that) (?:went|worked)\b|\bthe (?:sensible|reasonable) (?:time|moment|order)\b`,
    String.raw`\b(?:right|sensible|reasonable) thing to do\b|\bdid the (?:sensible|reasonable) thing\b`,
    String.raw`\b(?:is|was|were) (?:probably |then )?the (?:right|safe|sensible|reasonable|best) (?:thing|way|choice|call|use)\b`,
    String.raw`\b(?:sensible|reasonable) person\b`,
    String.raw`\b(?:good|sensible|reasonable|fair|sound) (?:trade(?:-?off)?|choice|bet|assumption|guess|decision|reason)\b|\bobvious (?:choice|thing|step|move)\b`,
    String.raw`\b(?:nobody|no one) (?:expected|had (?:any |a )?reason)\b|\b(?:given|with|from) what (?:[\p{L}-]+ ){1,4}?(?:knew|could see|saw)\b|\bfrom (?:their|her|his|where the [\p{L}-]+) (?:seat|point of view|perspective|stood|sat)\b`,
    String.raw`\bwould have (?:done|decided|approved|acted)\b.{0,20}\b(?:too|the same)\b`,
  ].join('|'),
  'iu',
)
