import {isOpen} from '../actions/overdue.ts'
import {defineRule, option} from './rule.ts'

/** What is in no tracker is seen by nobody who plans a week. */
export const actionTicket = defineRule({
  id: 'action-ticket',
  category: 'actions',
  severity: 'information',
  description: 'Name the ticket of every open action item.',
  options: {
    projects: option<readonly string[]>(
      [],
      {type: 'array', items: {type: 'string'}},
      'What issue keys begin with, such as `OPS`; any, if none is named.',
    ),
  },
  *check({document: {actionItems}, options: {projects}}) {
    const openItems = actionItems.filter(isOpen)
    const lacking = openItems.filter(({ticket}) => ticket === undefined)
    const [first] = lacking
    if (first !== undefined && actionItems.every(({ticket}) => ticket === undefined)) {
      const message =
        lacking.length === 1
          ? 'This action item names no ticket.'
          : `None of the ${lacking.length} open action items names a ticket.`
      yield {span: first.span, message}
    } else for (const {span} of lacking) yield {span, message: 'This action item names no ticket.'}
    for (const {ticket} of openItems) {
      const project = /^([A-Z][A-Z0-9]*)-\d+$/.exec(ticket?.value ?? '')?.[1]
      if (ticket === undefined || project === undefined || projects.length === 0) continue
      if (!projects.includes(project))
        yield {span: ticket.span, message: `“${project}” is none of the projects ${projects.join(', ')}.`}
    }
  },
})
