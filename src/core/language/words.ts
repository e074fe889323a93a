import {adverbs, departments} from './lexicon.ts'

/** What a single word looks like. */

export function isAdverb(word: string | undefined): boolean {
  return word !== undefined && (adverbs.has(word) || (word.length > 4 && word.endsWith('ly')))
}

export function isNegation(word: string | undefined): boolean {
  return word === 'not' || word === 'never' || word === 'no' || word === 'neither' || word === 'nor'
}

export function isGerund(word = ''): boolean {
  return /^[a-z-]{2,40}ing$/.test(word) && !notGerunds.test(word) && !departments.has(word)
}

const notGerunds =
  /^(?:(?:any|every|some|no)?thing|st?ring|spring|king|wing|during|morning|evening|building|meeting|briefing|warning|setting|ceiling)$/

export function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/'s$/, '').replace(/s$/, '')
}
