import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  allItems,
  type ItemChange,
  applyEdits,
  changeItem,
  completeConfig,
  completeFrontMatter,
  defaultConfig,
  fix,
  hoverFrontMatter,
  isOpen,
  lint,
  parseDocument,
  readActionDocument,
  withoutPrompts,
  readConfigFile,
  resolveConfig,
} from '../../src/core/index.ts'
import {today} from '../support/check.ts'
import {survives} from '../support/survives.ts'
import {changes, configurations, documents, stepsOf} from './documents.ts'
import {type Property, holds} from './property.ts'
import {scoredProperties} from './scored.ts'
import {sectionProperties} from './sections.ts'

const knowledge = {
  today,
  severities: defaultConfig.severities,
  people: ['Ana Lima'],
  services: ['checkout'],
}

export const properties: readonly Property[] = [
  holds<[string, Parameters<typeof stepsOf>[1]]>(
    'a text is read, linted and scored at each step while it is edited',
    documents,
    changes,
    (text, made) => {
      for (const step of stepsOf(text, made)) survives(step)
    },
  ),

  holds<[string]>('the same text gives the same findings', documents, (text) => {
    const findings = () => lint(parseDocument(text), defaultConfig, today)
    assert.deepEqual(findings(), findings())
  }),

  holds<[string]>('a text that was fixed has nothing left to fix', documents, (text) => {
    const once = fix(text, defaultConfig, today)
    assert.equal(fix(once.text, defaultConfig, today).text, once.text)
  }),

  holds<[string]>(
    'an item that is done and opened again leaves its document as it was',
    documents,
    (text) => {
      const document = parseDocument(text)
      for (const [index, item] of document.actionItems.entries()) {
        const flip = (done: boolean): ItemChange => ({field: 'status', done, today})
        const first = changeItem(document, item, flip(isOpen(item)))
        if ('problem' in first) continue
        const changed = parseDocument(applyEdits(document.text, first.edits))
        const second = changeItem(changed, changed.actionItems[index]!, flip(!isOpen(item)), first.memory)
        if ('problem' in second) assert.fail(second.problem)
        assert.equal(applyEdits(changed.text, second.edits), document.text)
      }
    },
  ),

  holds<[string]>('an owner and a due date change nothing but the item', documents, (text) => {
    const document = parseDocument(text)
    for (const [index, item] of document.actionItems.entries()) {
      for (const [field, words] of [
        ['owner', 'Tunde Okafor'],
        ['due', '2026-12-24'],
      ] as const) {
        const result = changeItem(document, item, {field, words})
        if ('problem' in result) continue
        const {actionItems} = parseDocument(applyEdits(document.text, result.edits))
        assert.equal(actionItems.length, document.actionItems.length)
        assert.equal((field === 'owner' ? actionItems[index]?.owner : actionItems[index]?.due)?.value, words)
      }
    }
  }),

  holds<[string]>('the index finds the items that the document model finds', documents, (text) => {
    const titles = (items: readonly {title: string}[]): string[] => items.map(({title}) => title)
    assert.deepEqual(
      titles(readActionDocument(text).items),
      titles(withoutPrompts(allItems(parseDocument(text)))),
    )
  }),

  holds<[string, number]>(
    'completion and hover of front matter stay inside it',
    documents,
    fc.double({min: 0, max: 1, noNaN: true}),
    (written, share) => {
      const document = parseDocument(written)
      const offset = Math.floor(Math.min(share, 0.3) * document.text.length)
      const isInside = ({start, end}: {start: number; end: number}): boolean =>
        0 <= start && start <= end && end <= document.text.length
      for (const {edit} of completeFrontMatter(document, offset, knowledge)) {
        assert.ok(isInside(edit.span), JSON.stringify(edit))
        applyEdits(document.text, [edit])
      }
      const hover = hoverFrontMatter(document, offset, {severities: defaultConfig.severities, holidays: []})
      assert.ok(hover === undefined || isInside(hover.span), JSON.stringify(hover))
    },
  ),

  holds<[string, number]>(
    'a configuration is read, whatever stands in it, and every problem has its place',
    configurations,
    fc.double({min: 0, max: 1, noNaN: true}),
    (text, share) => {
      const {layer, problems} = readConfigFile('.postmortem.yml', text)
      const resolved = resolveConfig([layer])
      for (const {span} of [...problems, ...resolved.problems])
        assert.ok(
          span === undefined || (0 <= span.start && span.start <= span.end && span.end <= text.length),
        )
      lint(parseDocument('# Outage\n\nWe should have known.\n'), resolved.config, today)
      completeConfig(text, Math.floor(share * text.length))
    },
  ),

  ...sectionProperties,
  ...scoredProperties,
]
