import {actionCategories, categoriesIn} from './phrases/action-categories.ts'
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
    for (const {value, span} of named) {
      if (categoriesIn(value).length === 0)
        yield {span, message: `“${value}” is no category: ${Object.keys(actionCategories).join(', ')}.`}
    }
    for (const {category, span} of items) {
      const isMissing = category === undefined && (required || named.length > 0)
      if (isMissing) yield {span, message: 'This action item has no category.'}
    }
    const [first] = named
    if (first !== undefined && !named.some(({value}) => categoriesIn(value).includes('prevent')))
      yield {
        span: first.span,
        message: `No action item prevents: none of ${named.length} makes it less likely.`,
      }
  },
})
