import {isOpen} from '../../actions/overdue.ts'
import {ownerKind} from '../../document/owners.ts'
import type {Dimension} from '../dimension.ts'
import {column, frontMatterField, mention, section, share} from '../evidence.ts'

export const decisionsAndActions: Dimension = {
  id: 'decisions-and-actions',
  title: 'Decisions and actionability',
  criteria: [
    {
      id: 'owners',
      weight: 2,
      advice: 'Give every action item one person as its owner.',
      measure: ({document: {actionItems}}) =>
        share(actionItems, 1, ({owner}) => owner !== undefined && ownerKind(owner.value) === 'person'),
    },
    {
      id: 'due-dates',
      weight: 2,
      advice: 'Give every action item a due date.',
      measure: ({document: {actionItems}}) =>
        share(actionItems, 1, (item) => item.dueDate !== undefined || !isOpen(item)),
    },
    {
      id: 'tickets',
      weight: 1,
      advice: 'Link every action item to its ticket.',
      measure: (all) =>
        share(
          all.document.actionItems,
          0.8,
          ({ticket, whole}) =>
            ticket !== undefined || hasTicket(all.document.text.slice(whole.start, whole.end)),
        ),
    },
    {
      id: 'success-signals',
      weight: 1,
      advice: 'Say for each action how its success will be seen.',
      measure: (all) =>
        column(all, /success|signal|acceptance|done when/i, 'action-items') ??
        mention(all, /\b(?:success signal|done when|acceptance)\b/i, 'action-items'),
    },
    {
      id: 'follow-up',
      weight: 1,
      advice: 'Set a date on which the action items are looked at again.',
      measure: (all) =>
        frontMatterField(all, 'follow-up-date') ??
        column(all, /follow[- ]?up/i, 'action-items') ??
        mention(all, /\bfollow[- ]?up (?:date|on|review)\b/i),
    },
    {
      id: 'decisions',
      weight: 1,
      advice: 'Record what was decided, and what was traded off.',
      measure: (all) =>
        section(all, 'decisions')?.heading ?? mention(all, /\b(?:decision|trade-?offs?)\b\s*:/i),
    },
  ],
}

function hasTicket(source: string): boolean {
  return /\b[A-Z][A-Z0-9]+-\d+\b|#\d+|https?:/.test(source)
}
