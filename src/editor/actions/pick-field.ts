import * as vscode from 'vscode'
import {addDays, groupPlaces, ownerKind} from '../../core/index.ts'
import type {IndexedItem} from '../index/indexed-document.ts'
import type {WorkspaceIndex} from '../index/workspace-index.ts'
import {today} from '../today.ts'

/** Everyone who owns an item anywhere in the workspace, those with the most first. */
export function knownOwners(index: WorkspaceIndex): string[] {
  const placesOf = groupPlaces('owner', today())
  const counts = new Map<string, number>()
  for (const indexed of index.items())
    for (const {key, label} of placesOf(indexed))
      if (key !== '') counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([words]) => words)
}

/** Who is to own an item; undefined where the user thinks better of it. */
export async function pickOwner({item}: IndexedItem, index: WorkspaceIndex): Promise<string | undefined> {
  const other = 'Somebody else…'
  const title = `Owner of “${item.title}”`
  const people = knownOwners(index).filter((owner) => ownerKind(owner) === 'person')
  const picked = await vscode.window.showQuickPick([other, ...people], {
    title,
    placeHolder: item.owner === undefined ? 'One person' : `Now: ${item.owner.value}`,
  })
  if (picked !== other) return picked
  const typed = await vscode.window.showInputBox({
    title,
    prompt: 'A name, a role or a @handle: one person',
    validateInput: (words) => (/[|\r\n]/.test(words) ? 'A name has no “|” and no line break.' : undefined),
  })
  return typed?.trim() === '' ? undefined : typed?.trim()
}

const spans = [
  ['In a week', 7],
  ['In a sprint (two weeks)', 14],
  ['In a month', 30],
  ['In a quarter', 91],
] as const

/** When an item is to be done, `YYYY-MM-DD`; undefined where the user thinks better of it. */
export async function pickDueDate({item}: IndexedItem): Promise<string | undefined> {
  const title = `Due date of “${item.title}”`
  const days = spans.map(([label, days]) => ({label, description: addDays(today(), days)}))
  const other = {label: 'Another day…', description: ''}
  const picked = await vscode.window.showQuickPick([...days, other], {
    title,
    placeHolder: item.due === undefined ? 'By when' : `Now: ${item.due.value}`,
  })
  if (picked !== other) return picked?.description
  return vscode.window.showInputBox({
    title,
    value: addDays(today(), 7),
    prompt: 'Year, month and day: 2026-03-31',
    validateInput: (words) => (isDay(words) ? undefined : 'Write a day of the calendar as 2026-03-31.'),
  })
}

function isDay(words: string): boolean {
  const date = new Date(`${words}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(words) && !Number.isNaN(date.getTime()) && addDays(words, 0) === words
}
