import {type Html, html} from './html.ts'

/** A bar of a plot: how many of something there are, and where they are listed. */
export interface Bar {
  readonly label: string
  readonly count: number
  /** An id on the page. */
  readonly target: string
}

const width = 720
const row = 24
/** Where the bars begin; the labels stand before that. */
const left = 220
const longest = width - left - 60

/** A plot of horizontal bars; each leads to what it counts. */
export function bars(title: string, all: readonly Bar[]): Html {
  const most = Math.max(1, ...all.map(({count}) => count))
  const height = all.length * row + 8
  const rows = all.map(({label, count, target}, index) => {
    const y = 4 + index * row
    const length = Math.round((count / most) * longest)
    return html`<a href="#${target}" aria-label="${label}: ${count}"
      ><text x="${left - 10}" y="${y + 16}" text-anchor="end">${shortened(label)}</text
      ><rect x="${left}" y="${y + 3}" width="${length}" height="${row - 8}"></rect
      ><text x="${left + length + 8}" y="${y + 16}">${count}</text></a
    >`
  })
  return html`<svg viewBox="0 0 ${width} ${height}" role="group" aria-label="${title}">
    ${rows}
    <line x1="${left}" x2="${left}" y1="0" y2="${height}"></line>
  </svg>`
}

function shortened(label: string): string {
  return label.length > 30 ? `${label.slice(0, 29)}…` : label
}
