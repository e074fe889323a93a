import type {PostmortemDocument} from '../document/model.ts'
import {type Point, pointsOf} from '../document/points.ts'
import {sectionsOf} from '../document/sections.ts'

/**
 * Sentences under “Root causes” that each state a condition: “The rollout has no canary. The alert waits ten minutes.”
 * Where most of them tell what happened, it is a story and none of them is one.
 */
export function causesInProse(document: PostmortemDocument): readonly Point[] {
  return sectionsOf(document, 'root-cause')
    .filter(({title}) => /\bcauses\b/i.test(title))
    .flatMap((section) => {
      const points = pointsOf(document, section)
      const conditions = points.filter(({form, words}) => form === 'sentence' && isCondition(words))
      return conditions.length >= 2 && conditions.length * 2 > points.length ? conditions : []
    })
}

function isCondition(words: string): boolean {
  return !depends.test(words) && !unknown.test(words) && (lacks.test(words) || stands.test(words))
}

/** What says more of the sentence before, or when something happened. */
const depends =
  /^\W*(?:this|that|these|those|it|so|thus|then|therefore|hence|we|they|after|when|while|during|as a|because of|at \d|on)\b/i
const unknown =
  /\b(?:know[ns]?|knew|clear|unclear|determined|understood|found|identified|sure|learn\p{L}*)\b/iu
const lacks =
  /\b(?:no|not|never|nothing|nobody|none|without|lack(?:s|ed|ing)?|missing|too|only|cannot)\b|n['’]t\b/i
/** What a part of the system is or does as a rule. */
const stands =
  /^\W*(?:the|an?|our|each|every|all)\s(?:[\p{L}\d-]+\s){1,4}?(?:waits|relies|depends|assumes|allows|lets|requires|needs|expects|shares|runs|uses|accepts|treats|counts|covers|checks|reads|writes|takes|retries|is|are)\b/iu
