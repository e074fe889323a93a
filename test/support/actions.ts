import assert from 'node:assert/strict'
import {withoutMarks} from '../../src/core/document/markdown.ts'
import {
  type ActionItem,
  type ItemMemory,
  type PostmortemDocument,
  applyEdits,
  changeItem,
} from '../../src/core/index.ts'
import {under, words} from './read.ts'

/** What is checked of an action item. */
export interface Read {
  title?: string
  status?: ActionItem['status']
  form?: ActionItem['form']
  owner?: string | undefined
  due?: string | undefined
  dueDate?: string | undefined
  ticket?: string | undefined
  category?: string | undefined
  priority?: string | undefined
}

function plain({
  title,
  status,
  form,
  owner,
  due,
  dueDate,
  ticket,
  category,
  priority,
}: ActionItem): Required<Read> {
  return {
    ...{title, status, form, dueDate},
    ...{owner: owner?.value, due: due?.value, ticket: ticket?.value},
    ...{category: category?.value, priority: priority?.value},
  }
}

/** The titles of all items; `✓` marks those that are done. */
export function titles({actionItems}: PostmortemDocument): string[] {
  return actionItems.map(({title, status}) => (status === 'done' ? `✓ ${title}` : title))
}

/** The same for the Markdown of a section “Action items”. */
export function actions(body: string): string[] {
  return titles(under('Action items', body))
}

/** Asserts what is named in `expected` of the one item of a section; also that each field's words stand at its span. */
export function assertItem(body: string, expected: Read): void {
  const document = under('Action items', body)
  assert.equal(document.actionItems.length, 1)
  const [item] = document.actionItems
  const read = plain(item!)
  for (const [name, value] of Object.entries(expected)) assert.equal(read[name as keyof Read], value, name)
  for (const field of [item!.owner, item!.due, item!.ticket, item!.category, item!.priority]) {
    if (field !== undefined) assert.equal(withoutMarks(words(document, field.span)), field.value)
  }
}

/** The Markdown of a section once its first item is ticked, or opened again, and what takes that back. */
export function clicked(
  body: string,
  done: boolean,
  memory?: ItemMemory,
): {body: string; memory: ItemMemory} {
  const document = under('Action items', body)
  const change = {field: 'status', done, today: '2026-05-01'} as const
  const result = changeItem(document, document.actionItems[0]!, change, memory)
  if ('problem' in result) assert.fail(result.problem)
  const text = applyEdits(document.text, result.edits)
  return {body: text.replace('## Action items\n\n', '').trim(), memory: result.memory}
}
