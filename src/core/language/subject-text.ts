import type {PostmortemDocument} from '../document/model.ts'
import {isAdverb, singular} from './grammar.ts'
import {isOrdinary} from './ordinary-words.ts'
import {controls, determiners, humanNouns, outsiders} from './lexicon.ts'
import type {Act} from './rewrites.ts'

/** The subject as it reads in the middle of a sentence. */
export function subjectText(
  document: PostmortemDocument,
  {sentence: {tokens}, subject: {from, to}}: Act,
): string {
  if (from >= to) return ''
  const words = document.text.slice(tokens[from]!.span.start, tokens[to - 1]!.span.end)
  return from === 0 && isCommonWord(tokens[0]!.word) && /^\p{Lu}(?!\p{Lu})/u.test(words)
    ? words[0]!.toLowerCase() + words.slice(1)
    : words
}

/** Whether a word has its capital letter only from the start of its sentence; names keep theirs. */
function isCommonWord(word: string): boolean {
  const noun = singular(word)
  return (
    determiners.has(word) ||
    isAdverb(word) ||
    /(?:ing|er)$|^(?:we|he|she|they|it|someone|nobody|one|two|three)$/.test(word) ||
    humanNouns.has(noun) ||
    controls.has(noun) ||
    outsiders.has(noun) ||
    isOrdinary(word)
  )
}

const objects: Readonly<Record<string, string>> = {
  they: 'them',
  he: 'him',
  she: 'her',
  we: 'us',
  i: 'me',
  who: 'whom',
}

/** A pronoun as an object: “did not require them to”. */
export function objective(subject: string): string {
  return objects[subject.toLowerCase()] ?? subject
}
