import {waysOf} from '../text/ways-of.ts'
import {type Measure, type Measured, best, nothing, shown} from './dimension.ts'
import {paragraph, said} from './measures.ts'
import {apartSaying} from './sayings/evidence.ts'

/** How a document tells what is known from what is supposed, besides what the entries of its timeline say. */
export function toldApart(all: Measured): Measure {
  return best(
    underTitles(all),
    () => inColumn(all),
    () => paragraph(all, apartSaying),
  )
}

const knownNames = waysOf`
  (?:[a-h][.)] )?(?:the )?facts?\b(?! and timeline)
  (?:[a-h][.)] )?(?:the )?(?:record of (?:the )?events|findings(?: of fact)?\b|evidence-based$)
  (?:[a-h][.)] )?what (?:the )?(?:records?|logs?|data) (?:shows?|says?)\b
  (?:[a-h][.)] )?(?:secured|proven|verified|confirmed|established)\b
  (?:[a-h][.)] )?(?:what is )?certain$
  (?:[a-h][.)] )?known(?:$| facts?\b| so far| for (?:sure|certain)|[,:])
  (?:[a-h][.)] )?what (?:we|is|was) (?:do )?know\w*\b(?! not)
`

const supposedNames = waysOf`
  (?:[a-h][.)] )?(?:the |still |remaining |open |working )?(?:hypothes[ie]s|conjectures?|suppositions?|speculations?|inferences?|inferred|interpretations?)\b
  (?:our |the )?(?:reading|interpretation|suspicions?)(?: of it)?$
  (?:[a-h][.)] )?(?:unproven|presumed|presumably|likely(?! (?:impact|effect|cause))|probable|probably|supposed|assumed|assumptions?|suspected|suspicions|unconfirmed|unverified|guess(?:es|work)?)\b
  (?:[a-h][.)] )?not (?:yet )?(?:proven|verified|established|confirmed|known)\b
  (?:[a-h][.)] )?we (?:assume|suspect|suppose|believe|think)\b
  (?:unknowns?|open|still open)$
  what (?:we|is|was)(?: (?:only|still))? (?:suppose|suspect|assume|believe|think|guess)
  what (?:we|is|was)(?: (?:only|still))?(?: (?:do(?:es)?|did|is))? ?(?:not|n[o'’]t)(?: yet)?(?: (?:know|sure|clear|known))?
  (?:open|still open) ?(?:/|and|or|,) ?(?:assum|suspect|suppos|unconfirmed)
`

/** As many words as a statement has; fewer explain what “fact” means. */
const wordsTold = 5
const explains = /^\W*(?:it is|there is|the linked|an? record|what (?:we|is)|something)\b/i

/** Under a title or behind a label each; side by side in a few words they explain what the words mean. */
function underTitles(all: Measured): Measure {
  const [known, supposed] = [said(all, knownNames, 4), said(all, supposedNames, 4)]
  const [fact] = known.evidence
  const [guess] = supposed.evidence
  if (fact === undefined || guess === undefined) return nothing
  const between = all.document.text.slice(Math.min(fact.end, guess.end), Math.max(fact.start, guess.start))
  const isTold =
    [knownNames, supposedNames].every((names) => said(all, names, wordsTold).share === 1) &&
    [fact, guess].every(({start, end}) => !explains.test(all.document.text.slice(start, end)))
  if (!between.includes('\n') && !isTold) return nothing
  return {share: Math.min(known.share, supposed.share), evidence: [...known.evidence, ...supposed.evidence]}
}

/** A column of a table that says of each statement which it is, with both kinds in it. */
function inColumn({facts}: Measured): Measure {
  const cells = facts.fields.filter(({name}) => certainty.test(name))
  const guess = cells.find(({value}) => guessValue.test(value.value))
  const fact = cells.find(({value}) => factValue.test(value.value))
  return guess === undefined || fact === undefined
    ? nothing
    : {...shown(guess.value.span), evidence: [fact.value.span, guess.value.span]}
}

const certainty =
  /^(?:status|kind|certainty|class|type|confidence|verdict|how (?:sure|certain)|level of certainty)$/
const factValue = /^\W*(?:facts?|known|confirmed|verified|proven|established|certain|[FK]|recorded)\W*$/i
const guessValue =
  /^\W*(?:hypothes[ie]s|guess|assum\w+|suspected|suspicion|unconfirmed|unproven|unverified|inferred|inference|presumed|likely|probable|open|not (?:yet )?(?:proven|confirmed|known)|[HIGA])\W*$/i
