import {isOpen} from '../../actions/overdue.ts'
import {isPrompt} from '../../actions/prompt.ts'
import {isInstruction} from '../../document/action-verbs.ts'
import type {ActionItem, PostmortemDocument} from '../../document/model.ts'

/**
 * The action items that still ask somebody for something. Left out are those that are done or cancelled, those that are
 * told as done and only lack a mark: “We raised the limit”, “The account has been documented”, and the rows that a
 * template left.
 */
export function waitingItems({actionItems}: PostmortemDocument): ActionItem[] {
  return actionItems.filter(
    (item) => isOpen(item) && !isPrompt(item) && !isTold(item.title.slice(0, longest)),
  )
}

/** Whether something looks like an action item by its words alone: it may be a sentence of the account. */
export function isUncertain({form}: ActionItem): boolean {
  return form === 'prose'
}

/** A title has no more words that matter. */
const longest = 200
const adverb = '(?:already |also |now |since )?'
/** Ends in “ed” and is no past: “Shed the extra load”. */
const base = '(?:bleed|breed|embed|exceed|feed|heed|need|proceed|seed|shed|shred|speed|succeed|weed)'
const told: readonly RegExp[] = [
  new RegExp(
    `^(?:we|i|they|(?:the )?team)(?:['’]ve| have| has)? ${adverb}(?!${base}\\b)(?:[a-z]{2,}ed|made|built|sent)\\b`,
    'i',
  ),
  // “Created a ticket”; without the article it may be a name, as in “Automated garbage collection”.
  new RegExp(`^(?!${base}\\b)[a-z]{2,}ed \\[?(?:a|an|the|our|all)\\b`, 'i'),
  /^(?:(?!\b(?:that|which|who|when|where|if|because|so|why|how|what|until|after|once|before|whether)\b)[^,.;:–—]){1,80} (?:was|were|(?:has|have) been) (?:\w+ly )?[a-z]{2,}ed\b/i,
  /\b(?:has|have) (?:already |since |now )?been (?:done|fixed|implemented|completed|deployed)\W*$/i,
]
/** “Alert was added”: what could be an instruction is the name of a thing. */
const named = /^[^\w-]*[a-z-]+ (?:of|was|were|has|have)\b/i

/** Of an instruction only what it is about can be past: “Find the hosts that were moved”. */
function isTold(title: string): boolean {
  if (isInstruction(title) && !named.test(title)) return false
  return told.some((pattern) => pattern.test(title))
}
