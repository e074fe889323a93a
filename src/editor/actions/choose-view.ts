import * as vscode from 'vscode'
import {type Grouping, groupings} from '../../core/index.ts'
import type {WorkspaceIndex} from '../index/workspace-index.ts'
import {findIdentity} from './identity.ts'
import {knownOwners} from './pick-field.ts'
import type {Choice, ViewState} from './view-state.ts'

const groupingTitles: Readonly<Record<Grouping, string>> = {
  document: 'Document',
  owner: 'Owner',
  due: 'Due date',
  status: 'Status',
  priority: 'Priority',
  category: 'Category',
  severity: 'Severity of the incident',
  service: 'Service',
}

/** @param given a grouping that a key binding names; without one the user is asked. */
export async function chooseGrouping(state: ViewState, given?: unknown): Promise<void> {
  const named = groupings.find((name) => name === given)
  if (named !== undefined) return state.choose({groupBy: named})
  const now = state.choice.groupBy
  const picked = await vscode.window.showQuickPick(
    groupings.map((groupBy) => ({
      ...{label: groupingTitles[groupBy], groupBy},
      ...(groupBy === now ? {description: 'now'} : {}),
    })),
    {title: 'Group Action Items', placeHolder: 'By what the action items are grouped'},
  )
  if (picked !== undefined) await state.choose({groupBy: picked.groupBy})
}

type Filter = Choice['filter']

interface FilterPick extends vscode.QuickPickItem {
  /** What the filter becomes; undefined where the user thinks better of it. */
  readonly change: () => Promise<Filter | undefined> | Filter
}

/**
 * Lets the user change one part of the filter; what is on is marked, and choosing it again takes it off.
 * @param given a filter that a key binding names; without one the user is asked.
 */
export async function chooseFilter(state: ViewState, index: WorkspaceIndex, given?: unknown): Promise<void> {
  if (isFilter(given)) return state.choose({filter: given})
  const {filter} = state.choice
  const picked = await vscode.window.showQuickPick(picks(filter, state, index), {
    title: 'Filter Action Items',
    placeHolder: 'Which action items are shown',
  })
  const changed = await picked?.change()
  if (changed !== undefined) await state.choose({filter: changed})
}

function picks(filter: Filter, state: ViewState, index: WorkspaceIndex): FilterPick[] {
  const {status, owner, text, mine} = filter
  const without = (...parts: readonly (keyof Filter)[]): Filter =>
    Object.fromEntries(Object.entries(filter).filter(([name]) => !parts.some((part) => part === name)))
  const statusPick = (label: string, next: Filter['status']): FilterPick => ({
    label: `${status === next ? '$(check)' : '$(blank)'} ${label}`,
    change: () => (next === undefined ? without('status') : {...filter, status: next}),
  })
  return [
    statusPick('Open', 'open'),
    statusPick('Overdue', 'overdue'),
    statusPick('Done or cancelled', 'closed'),
    statusPick('All', undefined),
    {
      label: `${mine === true ? '$(check)' : '$(account)'} Mine`,
      change: async () => {
        if (mine === true) return without('mine')
        return (await findIdentity(state)) && {...without('owner'), mine: true}
      },
    },
    {
      label: `${owner === undefined ? '$(person)' : '$(check)'} Owner…`,
      ...(owner === undefined ? {} : {description: owner}),
      change: async () => {
        const name = await vscode.window.showQuickPick(knownOwners(index), {title: 'Owner'})
        return name === undefined ? undefined : {...without('mine'), owner: name}
      },
    },
    {
      label: `${text === undefined ? '$(search)' : '$(check)'} Text…`,
      ...(text === undefined ? {} : {description: text}),
      change: async () => {
        const typed = await vscode.window.showInputBox({
          title: 'Words that action items or their documents hold',
          value: text ?? '',
        })
        if (typed === undefined) return undefined
        return typed.trim() === '' ? without('text') : {...filter, text: typed.trim()}
      },
    },
    {label: '$(clear-all) Clear', change: () => ({status: 'open'})},
  ]
}

function isFilter(value: unknown): value is Filter {
  if (typeof value !== 'object' || value === null) return false
  const {status, owner, text, mine} = value as Readonly<Record<string, unknown>>
  return (
    [undefined, 'open', 'overdue', 'closed'].includes(status as string | undefined) &&
    [owner, text].every((words) => words === undefined || typeof words === 'string') &&
    (mine === undefined || typeof mine === 'boolean')
  )
}
