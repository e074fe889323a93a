import type {
  CompletionRate,
  FollowThrough,
  Recurrence,
  RepeatedItem,
  Steps,
  TrackedDocument,
} from '../../core/index.ts'
import type {IndexedItem} from '../index/indexed-document.ts'
import {type Bar, bars} from './bars.ts'
import {type Html, html} from './html.ts'

/** What a page needs of whoever shows it. */
export interface PageHost {
  /** In the head: where the style comes from, and what may be loaded. */
  readonly head: Html
  /** Where a document or a place in it opens. */
  linkTo(document: TrackedDocument, item?: IndexedItem): string
  /** How a document is called in a list. */
  nameOf(document: TrackedDocument): string
  /** Whether there may be more than has been read so far. */
  readonly isReading: boolean
}

/** The longest list on the page; the view in the side bar has all of them. */
const longestList = 200

/** How many items that several documents have are listed, and how many of their places. */
const [mostRepeated, mostPlaces] = [50, 10]

/** The page “Follow-through”: numbers on top, each leading to what it counts. It has no script. Each step is a section. */
export function* renderPage(figures: FollowThrough<IndexedItem>, host: PageHost): Steps<string> {
  const {today, open, overdue, dueSoon, stale, completion, repeated, recurrences, undated} = figures
  const sections: Html[] = []
  for (const section of [
    () => overdueSection(figures, host),
    () => list('soon', 'Due in the next seven days', 'Open, and due within a week.', dueSoon, host),
    () =>
      list(
        'stale',
        'Open for over 90 days',
        'Since the day of the document: to be rescoped, or cancelled with a reason.',
        stale,
        host,
      ),
    ...completion.map((one) => () => completed(one, undated.document.length, host)),
    () => repeatedSection(repeated, host),
    () => recurrenceSection(recurrences, host),
    () => list('open', 'Open', 'All that waits for somebody.', open, host),
  ]) {
    yield
    sections.push(section())
  }
  const page = html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        ${host.head}
        <title>Follow-through</title>
      </head>
      <body>
        <main>
          <h1>Follow-through</h1>
          <p>
            What became of the action items of this workspace, as far as the days in its documents tell, on
            ${today}.
          </p>
          ${host.isReading ? html`<p role="status">The workspace is still being read: there may be more.</p>` : html``}
          <ul class="numbers">
            ${number(open.length, 'open', 'open')}${number(overdue.length, 'overdue', 'overdue')}
            ${number(dueSoon.length, 'soon', 'due in the next seven days')}${number(stale.length, 'stale', 'open for over 90 days')}
            ${completion.map(percentage)}
            ${number(repeated.length, 'repeated', 'in several documents')}${number(recurrences.length, 'again', 'failure classes that came back')}
          </ul>
          ${sections}
        </main>
      </body>
    </html> `
  return page.html
}

function list(id: string, title: string, note: string, items: readonly IndexedItem[], host: PageHost): Html {
  return html`<section>
    <h2 id="${id}">${title}: ${items.length}</h2>
    <p>${note}</p>
    ${table(items, host)}
  </section>`
}

function overdueSection(figures: FollowThrough<IndexedItem>, host: PageHost): Html {
  const {overdue, undated} = figures
  return html`<section>
    <h2 id="overdue">Overdue: ${overdue.length}</h2>
    <p>
      Open, with a due date that has passed. Open items without a due date, or with one that is no day:
      ${undated.due.length}.
    </p>
    ${overdue.length === 0 ? html`` : overduePlots(figures)} ${table(overdue, host)}
  </section>`
}

function repeatedSection(repeated: readonly RepeatedItem<IndexedItem>[], host: PageHost): Html {
  return html`<section>
    <h2 id="repeated">In several documents: ${repeated.length}</h2>
    <p>Items that say the same: one of the highest priority does more than several.</p>
    ${repeated.slice(0, mostRepeated).map(
      ({title, items}) =>
        html`<h3>${title}: ${items.length}</h3>
          ${table(items, host, mostPlaces)}`,
    )}
    ${andMore(repeated.length - mostRepeated)}
  </section>`
}

function recurrenceSection(all: readonly Recurrence[], host: PageHost): Html {
  return html`<section>
    <h2 id="again">Failure classes that came back within 90 days: ${all.length}</h2>
    ${all.slice(0, longestList).map(
      ({failureClass, documents}) =>
        html`<h3>${failureClass}: ${documents.length}</h3>
          <ul>
            ${documents.slice(0, mostPlaces).map((one) => documentLine(one, host))}
          </ul>
          ${more(documents.length - mostPlaces)}`,
    )}
    ${more(all.length - longestList)}
  </section>`
}

function number(count: number, target: string, words: string): Html {
  return html`<li><a href="#${target}">${count}</a><small>${words}</small></li> `
}

function percentage({days, target, share}: CompletionRate<IndexedItem>): Html {
  const value = share === undefined ? '–' : percent(share)
  return html`<li>
    <a href="#done-${days}">${value}</a><small>done within ${days} days; ${percent(target)} is the aim</small>
  </li> `
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function completed(
  {days, target, share, inTime, late, unknown}: CompletionRate<IndexedItem>,
  undated: number,
  host: PageHost,
): Html {
  const figure = share === undefined ? 'not known' : `${inTime.length} of ${inTime.length + late.length}`
  return html`<section>
    <h2 id="done-${days}">Done within ${days} days: ${figure}</h2>
    <p>
      The aim is ${percent(target)}. Not counted: ${unknown.length} done on no day that is written, ${undated}
      of documents without a day.
    </p>
    <h3>Late or still open: ${late.length}</h3>
    ${table(late, host)}
    <h3>In time: ${inTime.length}</h3>
    ${table(inTime, host)}
  </section>`
}

/** More owners than this make a plot that nobody reads. */
const mostOwners = 12

function overduePlots({overdueByOwner, overdueByAge}: FollowThrough<IndexedItem>): Html {
  const plot = (some: readonly {readonly label: string; readonly items: readonly unknown[]}[]): Bar[] =>
    some.map(({label, items}) => ({label, count: items.length, target: 'overdue-items'}))
  return html`<h3>By owner</h3>
    ${bars('Overdue action items by owner', plot(overdueByOwner.slice(0, mostOwners)))}
    <h3>By how long they are overdue</h3>
    ${bars('Overdue action items by age', plot(overdueByAge))}
    <h3 id="overdue-items">The items</h3>`
}

function table(items: readonly IndexedItem[], host: PageHost, longest = longestList): Html {
  if (items.length === 0) return html`<p>None.</p>`
  const rows = items.slice(0, longest).map(
    (indexed) =>
      html`<tr>
        <td><a href="${host.linkTo(indexed.document, indexed)}">${indexed.item.title}</a></td>
        <td>${indexed.item.owner?.value ?? '–'}</td>
        <td class="day">${indexed.item.dueDate ?? indexed.item.due?.value ?? '–'}</td>
        <td>${indexed.item.status}</td>
        <td>${host.nameOf(indexed.document)}</td>
      </tr> `,
  )
  return html`<table>
      <thead>
        <tr>
          <th scope="col">Action</th>
          <th scope="col">Owner</th>
          <th scope="col">Due</th>
          <th scope="col">Status</th>
          <th scope="col">Document</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    ${andMore(items.length - rows.length)}`
}

function andMore(left: number): Html {
  return more(left, ': the view “Action Items” has all of them')
}

function more(left: number, where = ''): Html {
  return left > 0 ? html`<p>And ${left} more${where}.</p>` : html``
}

function documentLine(document: TrackedDocument, host: PageHost): Html {
  return html`<li>
    <a href="${host.linkTo(document)}">${host.nameOf(document)}</a>, ${document.date ?? ''}
  </li>`
}
