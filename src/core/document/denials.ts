import type {SectionKind} from './section-kinds.ts'

/** Whether a value only says that there is none: “It did not” tells nothing of why it did. */
export function isDenial(value: string): boolean {
  return /^\W*(?:no|none|n\/a|nothing|(?:it )?(?:did|does)(?: not|n['’]t))\W*$/i.test(value)
}

/** What a search for causes is made of; other parts that are missing can be a cause: “no owner was named for the job”. */
const ofCauses =
  'contributing factors?|factors|root causes?|causes|method|5 whys|five whys|causal tree|analysis|why\\b[^.]{0,40}\\bmade sense|what can be changed'
const ofOthers = [
  'goals?|purpose|audience|facilitator|scribe|decision owner|roles|ground rules|constraints|time ?line|time ?zone|links|evidence',
  'decisions?|action items?|actions|owners?|due dates?|tickets?|success signals?|follow-?up(?: date)?|learnings?|lessons?|takeaways?',
  'share-?out|(?:recurring )?review|cadence|inputs|kill criteria',
].join('|')

interface Denials {
  readonly none: RegExp
  readonly notDone: RegExp
}

const not = String.raw`(?: not|n['’]t)`
const auxiliary = '(?:did|do|does|have|has|was|were|is|are|will|would|could|can)'
const be = '(?:is|was|are|were|has been|have been|will be)'
const verb =
  '(?:ask|look|write|wrote|set|ma[dk]e|record|agree|name|choose|chose|use|learn|dr[ae]w|hold|held|plan|find|found|know)\\w{0,3}'

function denialsOf(things: string): Denials {
  const thing = `(?:[a-z]{1,30} ){0,2}?(?:${things})`
  return {
    // “There was no facilitator, no scribe”, “No decisions were made”, “No owner, no due date”.
    none: new RegExp(
      `^\\W*(?:there ${be} )?no ${thing}(?:(?:,| and| or|, and) (?:no )?${thing}){0,4}(?: ${be}(?: yet)? [a-z]{1,30})?(?: (?:for|of|in|by|at|here|yet|that)\\b[^.;]{0,60})?\\W*$`,
      'iu',
    ),
    // “We did not look for contributing factors”, “Nobody knows what can be changed”, “The audience has not been decided”.
    notDone: new RegExp(
      `^\\W*(?:(?:we|i|the team) (?:${auxiliary}${not}|never)(?: yet)? ${verb}|(?:nobody|no one) ${verb})(?: (?:for|at|up|out|down|on|about|to))?(?: (?:an?|any|the|our))? ${thing}\\b|^\\W*(?:the |our )?${thing} ${auxiliary}${not}(?: yet)? (?:been )?(?:yet )?[a-z]{1,30}\\W*$`,
      'iu',
    ),
  }
}

const [denialsOfCauses, otherDenials] = [ofCauses, ofOthers].map(denialsOf) as [Denials, Denials]
const nothingAtAll =
  /^\W*(?:none|n\/a|(?:(?:we|the team) (?:have |has )?)?(?:learn(?:ed|t)|decided|agreed|published|shared|found) nothing(?: (?:new|from (?:this|it)|yet))?)\W*$/i
const hint = /\b(?:no|not|none|nothing|nobody|never)\b|n['’]t\b|n\/a/i

/**
 * Whether each sentence only says that something of a review is not there: “No decisions were made.” A part that is told
 * to be missing among causes is denied only where it is of the search for them.
 */
export function deniesParts(words: string, kind: SectionKind | undefined): boolean {
  if (!hint.test(words)) return false
  const isOfCauses = kind === 'contributing-factors' || kind === 'root-cause' || kind === 'went-wrong'
  const denials = isOfCauses ? [denialsOfCauses] : [denialsOfCauses, otherDenials]
  return words
    .trim()
    .split(/(?<=[.!?;])\s+/)
    .every(
      (one) =>
        nothingAtAll.test(one) || denials.some(({none, notDone}) => none.test(one) || notDone.test(one)),
    )
}
