import type {Check} from './checklists.ts'
import {
  type Place,
  type Report,
  type ReportedCriterion,
  type ReportedDimension,
  lastName,
} from './report-model.ts'
import {reportScript} from './report-script.ts'
import {reportStyle} from './report-style.ts'
import {allspawQuestion, limits, stepsSay} from './verdict.ts'

/** A whole page around a report: it loads nothing, and runs only the script that carries the nonce. */
export function renderReportPage(report: Report, nonce: string): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Score of ${escapeHtml(report.name)}</title>`,
    `<style nonce="${nonce}">${reportStyle}</style>`,
    '</head>',
    '<body>',
    `<main>${renderReportHtml(report)}</main>`,
    `<script nonce="${nonce}">${reportScript}</script>`,
    '</body>',
    '</html>',
  ].join('\n')
}

/** What stands in the page; buttons carry in `data-` what they ask for. */
export function renderReportHtml(report: Report): string {
  const {name, mean, pass, missing, dimensions, steps, facts, checklists} = report
  return [
    '<header>',
    `<h1>Score of ${escapeHtml(name)}</h1>`,
    `<p class="verdict ${pass ? 'pass' : 'fail'}"><strong>${mean.toFixed(1)} / 5</strong> `,
    `<span>${pass ? 'passes the rubric' : `does not pass yet: ${escapeHtml(missing)}`}</span></p>`,
    '<p class="export"><button data-export="markdown">Open as Markdown</button> <button data-export="json">Open as JSON</button></p>',
    '</header>',
    ...(steps.length > 0
      ? [
          '<section><h2>What would raise it most</h2>',
          `<p class="says">${stepsSay}</p>`,
          '<ol class="steps">',
          ...steps.map(
            ({words, mean: then, open}) =>
              `<li>${renderAdvice(words, open)} <span class="then">→ ${then.toFixed(1)}</span></li>`,
          ),
          '</ol></section>',
        ]
      : []),
    '<section><h2>Dimensions</h2>',
    ...dimensions.map(renderDimension),
    '</section>',
    ...(facts.length > 0
      ? [
          '<section><h2>Read from the text</h2><ul>',
          ...facts.map(({words, places}) => `<li>${escapeHtml(words)} ${renderPlaces(places)}</li>`),
          '</ul></section>',
        ]
      : []),
    '<section><h2>Checklists</h2>',
    ...checklists.flatMap(({title, checks}) => [
      `<h3>${escapeHtml(title)}</h3><ul class="checks">`,
      ...checks.map(renderCheck),
      '</ul>',
    ]),
    '</section>',
    renderAllspaw(report),
    `<footer><p>${limits}</p></footer>`,
  ].join('')
}

function renderDimension(dimension: ReportedDimension): string {
  const {id, title, level, applicable, says, otherwise, criteria, forNextLevel, leftOut} = dimension
  if (!applicable)
    return `<p class="left-out">${escapeHtml(title)}: not applicable. ${escapeHtml(otherwise ?? '')}</p>`
  return [
    `<details id="${escapeHtml(id)}"${level < 5 ? ' open' : ''}>`,
    `<summary><h3>${escapeHtml(title)}</h3> <meter min="0" max="5" low="3" high="4" optimum="5" value="${level}" aria-hidden="true"></meter> <span>${level} of 5</span></summary>`,
    `<p class="says">${escapeHtml(says)}</p>`,
    '<ul class="criteria">',
    ...criteria.map(renderCriterion),
    '</ul>',
    ...(forNextLevel.length > 0
      ? [`<p><strong>For level ${level + 1}:</strong> ${escapeHtml(forNextLevel.join(' '))}</p>`]
      : []),
    ...(leftOut.length > 0
      ? [
          `<p class="left-out">Not asked of this kind of document: ${escapeHtml(leftOut.join(', ').toLowerCase())}.</p>`,
        ]
      : []),
    '</details>',
  ].join('')
}

function renderCriterion({title, met, share, note, advice, places, open}: ReportedCriterion): string {
  const [mark, state] = met ? ['✓', 'met'] : share > 0 ? ['◐', 'partly met'] : ['✗', 'not met']
  return [
    `<li class="${state.replace(' ', '-')}"><span class="mark" role="img" aria-label="${state}">${mark}</span> `,
    `<strong>${escapeHtml(title)}</strong>${note === undefined ? '' : `: ${escapeHtml(note)}`} ${renderPlaces(places)}`,
    advice === undefined ? '' : `<div class="advice">${renderAdvice(advice, open)}</div>`,
    '</li>',
  ].join('')
}

/** The advice leads to the first place where it is followed, and names the others. */
function renderAdvice(words: string, [first, ...others]: readonly Place[]): string {
  if (first === undefined) return escapeHtml(words)
  return `<button ${attributesOf(first)} title="${capitalised(nameOf(first))}">${escapeHtml(words)}</button> ${renderPlaces(others)}`
}

function renderPlaces(places: readonly Place[]): string {
  return places
    .map(
      (place) =>
        `<button ${attributesOf(place)} title="${escapeHtml(place.words)}" aria-label="${capitalised(nameOf(place))}: ${escapeHtml(place.words)}">${nameOf(place)}</button>`,
    )
    .join(' ')
}

function attributesOf({start, end, file}: Place): string {
  const ofFile = file === undefined ? '' : ` data-file="${escapeHtml(file)}"`
  return `class="place" data-start="${start}" data-end="${end}"${ofFile}`
}

/** Escaped: `line 7`, or `2-facts.md line 7` where there are several files. */
function nameOf({file, line}: Place): string {
  return file === undefined ? `line ${line}` : `${escapeHtml(lastName(file))} line ${line}`
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function renderCheck({words, isDone}: Check): string {
  const [mark, state] = isDone === undefined ? ['?', 'for people'] : isDone ? ['☑', 'done'] : ['☐', 'open']
  return `<li class="${state.replace(' ', '-')}"><span class="mark" role="img" aria-label="${state}">${mark}</span> ${escapeHtml(words)}</li>`
}

function renderAllspaw({allspawTest, isFinal}: Report): string {
  const answer = (value: 'yes' | 'no', words: string): string =>
    `<button data-allspaw="${value}" aria-pressed="${allspawTest === value}"${isFinal ? '' : ' disabled'}>${words}</button>`
  return [
    '<section><h2>The Allspaw test</h2>',
    `<p>${allspawQuestion}</p>`,
    `<p>${answer('yes', 'Yes')} ${answer('no', 'Not yet')}</p>`,
    `<p class="left-out">${isFinal ? 'The answer is recorded in the front matter.' : 'It is asked once the status is final.'}</p>`,
    '</section>',
  ].join('')
}

function escapeHtml(words: string): string {
  return words.replace(/[&<>"'`]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
