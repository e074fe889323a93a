import {compare, renderChange, trendOf} from '../../core/index.ts'
import type {ScoreReport} from '../reports.ts'

/** Many scores as cells, the oldest document first. */
export function scoreRows(reports: readonly ScoreReport[]): string[][] {
  const ordered = [...reports].sort((a, b) => compare(a.day ?? '9', b.day ?? '9') || compare(a.file, b.file))
  const titles = ordered[0]?.score.dimensions.map(({title}) => title.split(' ').at(0)!) ?? []
  return [
    ['Date', 'Score', 'Pass', ...titles, 'File'],
    ...ordered.map(({file, day, score: {mean, pass, dimensions}}) => [
      ...[day ?? '–', mean.toFixed(1), pass ? 'yes' : 'no'],
      ...dimensions.map(({applicable, level}) => (applicable ? `${level}` : '–')),
      file,
    ]),
  ]
}

/** How the scores develop, by quarter. */
export function trendRows(reports: readonly ScoreReport[]): string[][] {
  const quarters = trendOf(reports.map(({day, score: {mean}}) => ({day, mean})))
  return [
    ['Quarter', 'Documents', 'Mean', 'Change'],
    ...quarters.map(({name, count, mean, change}) => [
      name,
      `${count}`,
      mean.toFixed(1),
      renderChange(change),
    ]),
  ]
}
