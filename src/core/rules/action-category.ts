import {actionCategories, categoriesIn} from './phrases/action-categories.ts'
import {ofItems, saidOnce} from './actions/habit.ts'
import {defineRule, option} from './rule.ts'

/** A list that only repairs leaves the way open on which it happened. */
export const actionCategory = defineRule({
  id: 'action-category',
  category: 'actions',
  severity: 'information',
  description: 'Say of each action item what it is for, and have one that prevents.',
  options: {
    required: option(false, {type: 'boolean'}, 'Whether every action item needs a category.'),
  },
  *check({document: {actionItems}, options: {required}}) {
    const items = actionItems.filter(({status}) => status !== 'cancelled')
    const named = items.flatMap(({category}) => (category === undefined ? [] : [category]))
    // A column without a single category tells something else: “Bug”, “Story”, “Improvement”.
    const isKnown = named.some(({value}) => categoriesIn(value).length > 0)
    if (!isKnown && !required) return
    for (const {value, span} of named) {
      if (categoriesIn(value).length === 0)
        yield {span, message: `“${value}” is no category: ${Object.keys(actionCategories).join(', ')}.`}
    }
    yield* saidOnce(
      items
        .filter(({category}) => category === undefined)
        .map(({span, title}) => ({
          about: 'none',
          span,
          message: 'This action item has no category.',
          claims: [{what: 'category', of: title}],
          ofAll: ofItems('No category is given', items.length, 'action items'),
        })),
      items.length,
    )
    const [first] = named
    if (first !== undefined && !named.some(({value}) => categoriesIn(value).includes('prevent')))
      yield {
        span: first.span,
        message: `No action item prevents: none of ${named.length} makes it less likely.`,
        claims: [{what: 'prevent'}],
      }
  },
})
