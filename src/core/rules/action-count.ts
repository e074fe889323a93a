import {isBlank} from '../document/content.ts'
import {sectionsOf} from '../document/sections.ts'
import {type UnreadTable, unreadTables} from '../document/unread-tables.ts'
import {type Finding, defineRule, option} from './rule.ts'

/** What nobody can finish in a quarter is a wish list, and a wish list is not followed through. */
export const actionCount = defineRule({
  id: 'action-count',
  category: 'actions',
  severity: 'information',
  description: 'Have at least one action item, and park what is too much.',
  options: {
    maximum: option(
      10,
      {type: 'integer', minimum: 1},
      'How many action items may stand there with nothing parked.',
    ),
  },
  *check({document, options: {maximum}}) {
    const {actionItems} = document
    const unread = unreadTables(document)
    yield* unread.map(toFinding)
    const [section] = sectionsOf(document, 'action-items')
    const written = actionItems.filter(({status}) => status !== 'cancelled')
    if (actionItems.length === 0) {
      if (unread.length === 0 && section !== undefined && !isBlank(document, section))
        yield {
          span: section.heading,
          message: `“${section.title}” holds no action item.`,
          claims: [{what: 'action item'}],
        }
      return
    }
    const isParked =
      written.length < actionItems.length ||
      sectionsOf(document, 'parked').some((parked) => !isBlank(document, parked))
    if (written.length <= maximum || isParked) return
    const message = `${written.length} action items and none parked: more than ${maximum} are seldom done.`
    yield {span: section?.heading ?? written[maximum]!.span, message, claims: [{what: 'too many'}]}
  },
})

/** What is not read is not counted, shown or followed through either. */
function toFinding({head, columns, dashes, isTurned, parted, repair}: UnreadTable): Finding {
  if (parted !== undefined)
    return {
      ...{span: head, claims: [{what: 'unread rows'}]},
      message: `${parted === 1 ? 'This row is' : `These ${parted} rows are`} not read: a blank line stands between ${parted === 1 ? 'it' : 'them'} and the table.`,
      ...(repair && {suggestions: [{title: 'Remove the blank line', edits: [repair]}]}),
    }
  const why = isTurned
    ? 'its row of dashes stands above its head'
    : dashes === undefined
      ? 'it has no row of dashes (| --- |) below its head'
      : `its head has ${columns} columns, the row of dashes below it ${dashes}`
  const title = isTurned
    ? 'Move the row of dashes below the head'
    : dashes === undefined
      ? 'Add a row of dashes'
      : `Make it ${columns} columns`
  return {
    ...{span: head, message: `This table is not read: ${why}.`},
    claims: [{what: 'unread table'}],
    ...(repair && {suggestions: [{title, edits: [repair], safe: dashes !== undefined}]}),
  }
}
