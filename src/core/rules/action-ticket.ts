import {ofItems, saidOnce} from './actions/habit.ts'
import {waitingItems} from './actions/waiting.ts'
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
  *check({document, options: {projects}}) {
    const items = waitingItems(document)
    const lacking = items.filter(({ticket}) => ticket === undefined)
    const ofAll = ofItems('No ticket is named', items.length)
    const message = 'This action item names no ticket.'
    yield* saidOnce(
      lacking.map(({span, title}) => ({
        ...{about: 'none', span, message, ofAll},
        claims: [{what: 'ticket', of: title}],
      })),
      items.length,
    )
    for (const {ticket} of items) {
      const project = /^([A-Z][A-Z0-9]*)-\d+$/.exec(ticket?.value ?? '')?.[1]
      if (ticket === undefined || project === undefined || projects.length === 0) continue
      if (!projects.includes(project))
        yield {span: ticket.span, message: `“${project}” is none of the projects ${projects.join(', ')}.`}
    }
  },
})
