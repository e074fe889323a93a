import {nearest, squashed} from '../spelling.ts'
import type {Field} from './field.ts'

/** The choice of a field that words name, in whichever spelling. */
export function findChoice({choices}: Pick<Field, 'choices'>, words: string): string | undefined {
  return Object.keys(choices ?? {}).find((name) => squashed(name) === squashed(words))
}

/** The choice that words are a slip of, or that they say in other words. */
export function meantChoice(
  {choices = {}, otherWords = {}}: Pick<Field, 'choices' | 'otherWords'>,
  words: string,
): string | undefined {
  const names = Object.keys(choices)
  return (
    nearest(words, names) ??
    names.find((name) => otherWords[name]?.some((word) => squashed(word) === squashed(words)))
  )
}
