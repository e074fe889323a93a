import type {Score} from './score.ts'

/** What stands between a score and a pass; empty where it passes. */
export function whyNoPass({
  dimensions,
  mean,
  bar,
  pass,
}: Pick<Score, 'dimensions' | 'mean' | 'bar' | 'pass'>): string {
  if (pass) return ''
  const low = dimensions.filter(({applicable, level}) => applicable && level < bar.floor)
  const parts = [
    ...(low.length > 0
      ? [`below ${bar.floor}: ${low.map(({title}) => title.toLowerCase()).join(', ')}`]
      : []),
    // A mean that only rounds up to the bar is below it.
    ...(mean < bar.mean || low.length === 0 ? [`the mean is below ${bar.mean.toFixed(1)}`] : []),
  ]
  return parts.join('; ')
}

/** The question that only the people in the text can answer (Allspaw). */
export const allspawQuestion =
  'Would each person in this account, reading it, say that it is fair and that it tells what it was like?'

/** What the numbers behind the steps of a report mean. */
export const stepsSay = 'The score once each step and those before it are wholly done:'

export const limits =
  'This score judges form: what is there, and whether it has its parts. Whether the facts are true, the analysis goes deep enough, an action fits its factor and the tone fits its readers is for people to say.'
