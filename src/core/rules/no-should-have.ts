import {nameTest, quote, sentencesWith, tokensSpan} from '../language/clauses.ts'
import {type Perfect, type Subject, perfectAfter, subjectBefore} from '../language/grammar.ts'
import {rewriteAct} from '../language/rewrites.ts'
import type {Token} from '../language/tokens.ts'
import {verbOfParticiple} from '../language/verbs.ts'
import {defineRule} from './rule.ts'

const trigger = /\b(?:should|ought\s+to|needed\s+to).{0,60}?(?:\bhave|['’]ve|\bof)\b|\bshoulda\b/is

/**
 * “Should have” and a participle tells what people ought to have done, from what is known now (Dekker, “They should
 * have…”). With a noun behind it (“each service should have an owner”) it is an obligation, and what a system should
 * have done is its expected behaviour: neither is a finding.
 */
export const noShouldHave = defineRule({
  id: 'no-should-have',
  category: 'language',
  severity: 'warning',
  description: 'State what the system did instead of what someone should have done.',
  *check({document, config}) {
    const isName = nameTest(document, config)
    for (const sentence of sentencesWith(document, trigger)) {
      const {tokens} = sentence
      for (const index of tokens.keys()) {
        const modal = modalEnd(tokens, index)
        if (modal === undefined) continue
        const perfect = perfectAfter(tokens, modal)
        if (perfect === undefined) continue
        const subject = subjectBefore(tokens, index, isName)
        if (!isHindsight(tokens, subject, perfect)) continue
        const words = tokensSpan(tokens, index, perfect.verb + 1)
        yield {
          span: words,
          message: `“${quote(sentence, words)}” measures the past by what is known now.`,
          suggestions: [
            rewriteAct(document, {...perfect, sentence, subject, group: index, form: 'participle'}),
          ],
        }
      }
    }
  },
})

/** The index of the last word of a modal of obligation: `should`, `ought to`, `needed to`. */
function modalEnd(tokens: readonly Token[], index: number): number | undefined {
  const {word} = tokens[index]!
  if (word === 'should') return index
  const next = tokens[index + 1]?.word
  if ((word === 'ought' || word === 'needed') && next === 'to') return index + 1
  return undefined
}

/** Whether the words are about what people did: they are its subject, or it is a thing that only people do. */
function isHindsight(tokens: readonly Token[], {kind}: Subject, {verb, passive}: Perfect): boolean {
  const word = tokens[verb]!.word
  const act = verbOfParticiple(word)
  if (passive) return act !== undefined
  if (word === 'had') return false
  if (word === 'been') return kind === 'person' && tokens[verb + 1]?.word !== 'able'
  if (kind === 'person') return true
  if (kind === 'control') return act?.kind === 'prevention' || act?.kind === 'perception'
  if (kind === 'none' || kind === 'unclear') return act !== undefined
  return false
}
