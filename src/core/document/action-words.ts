import {type Span, type Spanned, shifted} from '../text/span.ts'
import {type ItemFields, moved, readFields} from './action-fields.ts'
import {readGroup} from './action-groups.ts'
import {closedIn, marksIn, statusOf, withoutMarksOf} from './action-status.ts'
import {present} from './action-tables.ts'
import {tellingOf} from './action-told.ts'
import {withoutMarks} from './markdown.ts'
import type {ActionItem, StatusMark} from './model.ts'
import {saysSomething} from './placeholders.ts'
import {readStatus, readStatusCell} from './status-words.ts'

/** What an item has besides its own words. */
export interface Surroundings {
  readonly form: ActionItem['form']
  /** The whole bullet or paragraph. */
  readonly whole: Span
  /** Of the bullet, where Markdown knows it. */
  readonly checkbox?: StatusMark | undefined
  /** What the bullets below say. */
  readonly below?: Omit<ItemFields, 'title'>
  readonly group?: Spanned | undefined
}

/** An action item from the source at a place: a bullet's first paragraph, a sentence. */
export function itemFromWords(text: string, place: Span, around: Surroundings): ActionItem {
  const source = withoutComments(text.slice(place.start, place.end))
  const inWords = marksIn(source)
  const own = readFields(withoutLast(withoutMarksOf(source, inWords).trimEnd()))
  const field = (name: Exclude<keyof ItemFields, 'title'>): Spanned | undefined =>
    moved(own[name], place.start) ?? around.below?.[name]
  const signal = field('successSignal')
  const title = shifted(own.title, place.start)
  const {group, form, whole} = around
  const above = readGroup(text, group)
  const isTicked = inWords.some((mark) => mark.form === 'checkbox')
  const marks: StatusMark[] = [
    ...(around.checkbox === undefined || isTicked ? [] : [around.checkbox]),
    ...inWords.map((mark) => ({...mark, span: shifted(mark.span, place.start)})),
    ...marked('field', field('status'), (words) => readStatusCell('', words)),
    ...marked('closed', field('closed'), () => 'done'),
    ...marked('group', group, readStatus).filter(({status}) => status !== 'open'),
  ]
  const words = withoutMarks(source.slice(own.title.start, own.title.end))
  if (marks.length === 0 && tellingOf(words) === 'done')
    marks.push({form: 'told', status: 'done', span: title})
  return {
    form: form === 'list' && marks.some((mark) => mark.form === 'checkbox') ? 'checklist' : form,
    ...{title: words, span: title, whole},
    ...{marks, status: statusOf(marks)},
    ...present({
      ...{owner: field('owner') ?? above.owner, due: field('due') ?? above.due, ticket: field('ticket')},
      ...{category: field('category'), priority: field('priority') ?? above.priority, group},
      ...{
        successSignal: signal && saysSomething(signal.value) ? signal : undefined,
        followUp: field('followUp'),
      },
      closed: field('closed') ?? closedIn(text, marks),
    }),
  }
}

/** With white space for comments, which nobody reads but the author; in code they are words. */
function withoutComments(source: string): string {
  let [at, ticks, read] = [0, 0, '']
  for (let from = 0; ;) {
    const start = source.indexOf('<!--', from)
    const end = start === -1 ? -1 : source.indexOf('-->', start)
    if (end === -1) return read + source.slice(at)
    ticks += source.slice(from, start).split('`').length - 1
    from = start + '<!--'.length
    if (ticks % 2 === 1) continue
    from = end + '-->'.length
    read += source.slice(at, start) + source.slice(start, from).replace(/[^\r\n]/g, ' ')
    at = from
  }
}

/** Without a full stop behind a mark that was taken away. */
function withoutLast(words: string): string {
  return /\s\.$/.test(words) ? words.slice(0, -1).trimEnd() : words
}

function marked(
  form: StatusMark['form'],
  field: Spanned | undefined,
  read: (words: string) => StatusMark['status'],
): StatusMark[] {
  return field === undefined ? [] : [{form, status: read(field.value), span: field.span}]
}
