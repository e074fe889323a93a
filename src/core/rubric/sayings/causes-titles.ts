import {waysOf} from '../../text/ways-of.ts'

const those = String.raw`(?:they|we|he|she|people|responders|everyone|each(?: of (?:us|them))?|every\p{L}*|the \p{L}+(?: \p{L}+)?)`

/** Titles and labels for how things looked to those who were there. */
export const viewTitle = waysOf`
  .*\bmade sense\b
  from where ${those} .{0,20}(?:stood|sat)\b
  (?:how|what) (?:it|this|things|the \p{L}+) looked(?: like)? (?:from|to|for)\b
  how (?:it|this|things|the \p{L}+) (?:looked|appeared|seemed) (?:then|that (?:day|night|morning))\b
  (?:the )?views? (?:from|of)\b
  (?:different |the |their )?perspectives?$
  (?:through|in|with) (?:their|whose|each other['’]s|other|the [\p{L} ]{1,20}['’]s?) (?:eyes|shoes|place|own words|words|chairs?|seats?)\b
  what ${those} (?:saw|knew|believed|could see|had in front of them|had in mind|was told|were told)\b
  what ${those} did and (?:saw|knew)\b
  why (?:smart|careful|good|reasonable|sensible|experienced|capable) (?:people|staff|\p{L}+s)\b
  why (?:it|this|that|each|they|these)\b.*\b(?:made sense|sensible|reasonable|rational|right|logical)\b
  local rationality
`

const control = '(?:hands?|control|power|reach|influence|gift)'

/** Titles and labels for the conditions that can be changed. */
export const changeTitle = waysOf`
  (?:what )?(?:we )?(?:can|could) (?:be )?(?:changed?|moved?|influenced?)\b
  (?:what|which (?:conditions|of them)) (?:can|could)(?: we| be)? (?:changed?|moved?|influenced?)\b
  what we (?:can|could) (?:make|do) different
  conditions (?:that )?(?:we|one|you) (?:can|could)(?: and can ?not)? (?:change|move|influence)\b
  what (?:is|are|lies) (?:ours to change|(?:in|within) (?:our|whose) ${control})\b
  ours to change\b
  (?:in|within) (?:our|whose) ${control}\b
  (?:our )?levers?$
  (?:what is )?changeable\b
`
